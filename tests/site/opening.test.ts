import { readFileSync } from "node:fs";
import { load } from "cheerio/slim";
import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { standfirstOf } from "../../src/ledger/standfirst.ts";

const $ = load(readFileSync("dist/index.html", "utf8"));
const ledger = readLedger(readContent("."));
const fact = (id: string) => ledger.facts[id]!.value;

test("the cover's calendar has 69 days spent, 21 lit and one dashed, as many as the truce and a day", () => {
  const squares = (kind: string) => $(`.cover rect.${kind}`).length;
  expect([squares("gone"), squares("lit"), squares("deadline.dashed")]).toEqual([69, 21, 1]);
  expect(squares("gone") + squares("lit")).toBe(fact("truce-days"));
  expect(squares("lit")).toBe(fact("days-left"));
  expect($(".cover text.big").text()).toBe("21");
});

test("the calendar says in words what it shows", () => {
  expect($(".cover").attr("role")).toBe("img");
  expect($(".cover").attr("aria-label")).toMatch(/69 .* 21 .*2 March/);
});

test("the cover says what is at stake, in whose arithmetic and who pays, and makes one promise", () => {
  const said = $(".standfirst")
    .toArray()
    .map((each) => $(each).text().replaceAll("\u00a0", " "));
  expect(said[0]).toMatch(/US\$200 billion .* 10% to 25%.* US\$50 billion .* US\$20 billion.* our arithmetic/);
  expect(said[0]).toMatch(/paid at the American border by the American importer/);
  expect(said[1]).toMatch(/8 February 2019; .* number changes sides/);
});

test("the description of the page is the standfirst in plain words, without a slot", () => {
  expect($('meta[name="description"]').attr("content")).toBe(standfirstOf(ledger));
  expect(standfirstOf(ledger)).not.toMatch(/[{}]/);
});

test("every chapter's head counts the days that are left, a square each; after the deadline they are spent", () => {
  const heads = $(".chapter-head").toArray();
  expect(heads.length).toBe(ledger.chapters.filter(({ draft }) => !draft).length);
  heads.forEach((head, i) => {
    const { later } = ledger.chapters[i]!;
    const squares = $(head)
      .find(`.countdown path.${later ? "gone" : "lit"}`)
      .attr("d")!;
    expect(squares.split("z").length - 1).toBe(fact("days-left"));
    expect($(head).find(".countdown").text().replaceAll("\u00a0", " ").trim()).toBe(
      later ? "After the 21 days" : "21 days left",
    );
  });
});

test("the tale of the tape is not in the opening", () => {
  expect($(".opening .tape").length).toBe(0);
});
