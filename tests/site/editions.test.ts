import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { elementsOf, readHtml, type Html } from "../../src/html/html.ts";
import { readPages } from "../../src/check/built-pages.ts";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { layOver } from "../../src/ledger/translation/lay-over.ts";
import { editionsIn } from "../../src/ledger/translation/editions.ts";
import { editionNames } from "../../src/ledger/translation/edition-names.ts";

const files = readContent(".");
const original = readLedger(files);
const editions = editionsIn(files.keys());
const pageOf = (edition: string): Html => readHtml(readFileSync(join("dist", edition, "index.html"), "utf8"));

/** A step, or what stands between the scenes of a chapter, by its address. */
const partsOf = ($: Html) =>
  $("[data-chapter]")
    .toArray()
    .flatMap((chapter) => [
      ...$("[data-step]", chapter)
        .toArray()
        .map((step) => [`#${step.attribs["id"]}`, $(step)] as const),
      [`#${chapter.attribs["id"]} between its scenes`, $(chapter).clone().find(".scene").remove().end()] as const,
    ]);

describe.each(editions)("%s", (edition) => {
  const [own, other] = [pageOf(""), pageOf(edition)];

  test.each<[what: string, selector: string]>([
    ["facts, quotations, terms and sources", 'a[href*="sources.html#"]'],
    ["marks of what came later, and asides", ".later-mark, .aside"],
    ["pictures", 'svg[role="img"]'],
  ])("every step has the same %s in both languages", (_, selector) => {
    const seen = ($: Html) =>
      partsOf($).map(([name, part]) => [
        name,
        part
          .find(selector)
          .toArray()
          .map(({ attribs }) => attribs["href"] ?? "")
          .sort(),
      ]);
    const found = seen(own);
    expect(found.flatMap(([, all]) => all).length).toBeGreaterThan(0);
    expect(seen(other)).toEqual(found);
  });

  test("words that a page translates stand beside those that were spoken, on the page of sources", () => {
    const languages = editionNames(files).map(({ language }) => language);
    for (const folder of ["", edition]) {
      const $ = readHtml(readFileSync(join("dist", folder, "sources.html"), "utf8"));
      const own = $("html").attr("lang")!;
      const ledger = folder === "" ? original : readLedger(layOver(files, folder).files);
      const said = Object.entries(ledger.quotations).filter(
        ([id, { translated_from: from }]) => from !== undefined && $(`#q-${id}`).length,
      );
      expect(said.length).toBeGreaterThan(0);
      for (const [id, { translated_from: from = "" }] of said) {
        expect($(`#q-${id}`).text()).toContain(from);
        const spoken = $(`#q-${id} q[lang]`);
        expect(languages.filter((one) => one !== own)).toContain(spoken.attr("lang"));
        expect(spoken.text()).not.toBe("");
      }
    }
  });

  test("the headings stand in the same order", () => {
    const levels = ($: Html) =>
      $("h1, h2, h3, h4")
        .toArray()
        .map(({ name }) => name);
    expect(levels(other)).toEqual(levels(own));
  });

  test("both have the same pages, rows and addresses of steps", () => {
    const pages = readPages("dist").map(({ path }) => path);
    const inEdition = pages
      .filter((path) => path.startsWith(`${edition}/`))
      .map((path) => path.slice(edition.length + 1));
    expect(inEdition.sort()).toEqual(
      pages.filter((path) => !editions.some((one) => path.startsWith(`${one}/`)) && path !== "storyboard.html").sort(),
    );
    const ids = ($: Html) =>
      $("[data-step], [data-chapter]")
        .toArray()
        .map(({ attribs }) => attribs["id"]);
    expect(ids(other)).toEqual(ids(own));
    for (const dataset of Object.keys(original.tables).slice(0, 3)) {
      const rows = (folder: string) => readFileSync(join("dist", folder, "data", `${dataset}.csv`), "utf8");
      expect(rows(edition)).toBe(rows(""));
    }
  });

  test("every page says its language, and names itself in the others with the original for everybody else", () => {
    const names = editionNames(files);
    for (const { path, html } of readPages(join("dist", edition))) {
      const $ = readHtml(html);
      expect($("html").attr("lang"), path).toBe(names.find(({ folder }) => folder === edition)!.language);
      if (/^(?:404|embed\/)/.test(path)) continue;
      const links = $("link[hreflang]").toArray();
      expect(
        links.map(({ attribs }) => attribs["hreflang"]),
        path,
      ).toEqual([...names.map(({ language }) => language), "x-default"]);
    }
  });

  test("no words of the original are left but names, quotations and titles of sources, which are marked as its language", () => {
    // Names of people, bodies, ships and papers that stand in the record in Latin letters.
    const names = new Set(
      [
        ...Object.values(original.sources).flatMap(({ publisher, short, via, of, document, licence, title }) => [
          publisher,
          short,
          via,
          of,
          document,
          licence,
          title,
        ]),
        ...Object.values(original.quotations).flatMap(({ speaker, role, place }) => [speaker, role, place]),
        ...Object.values(original.facts).flatMap(({ ledger, maker }) => [ledger, maker]),
        original.interface.language_name,
        original.interface.language_short,
      ]
        .flatMap((name) => name?.match(latin) ?? [])
        .filter((word) => /\p{Lu}/u.test(word)),
    );
    const publishers = Object.values(original.sources).flatMap(({ publisher }) =>
      / [a-z]+ /.test(publisher) ? publisher : [],
    );
    const left = readPages(join("dist", edition)).flatMap(({ path, html }) =>
      wordsSaid(readHtml(html), original.story.language)
        .flatMap((words) => publishers.reduce((rest, name) => rest.replaceAll(name, " "), words).match(latin) ?? [])
        .filter((word) => !names.has(word) && !/^\p{Lu}*$/u.test(word))
        .map((word) => `${path}: ${word}`),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});

/** Words in Latin letters, of two letters or more. */
const latin = /(?<![\p{L}\p{N}_%/.@#-])[A-Za-z][A-Za-z’'-]*[A-Za-z](?![\w@/])/gu;

/** All that is read or spoken on a page, but for titles and quotations of another language, code, and addresses. */
function wordsSaid($: Html, language: string): string[] {
  $(`script, style, :not(th, td) > code, :is(cite, q, a[hreflang])[lang="${language}"], [data-stamp]`).remove();
  return elementsOf($).flatMap(({ attribs, children }) => [
    ...["aria-label", "title", "alt"].flatMap((name) => attribs[name] ?? []),
    ...children.flatMap((child) =>
      child.type === "text"
        ? child.data.replace(/https?:\/\/\S+|[a-z]+\.cn\b|[“《][^”》\p{Script=Han}]*[”》]/gu, "")
        : [],
    ),
  ]);
}
