import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { originalOf } from "../../src/ledger/translation/editions.ts";
import { layOver } from "../../src/ledger/translation/lay-over.ts";
import { pseudoLanguage, pseudoWords } from "../language/pseudo-locale.ts";
import { smallStory } from "../check/small-story.ts";
import { changed, pseudoEdition, smallEdition } from "./small-edition.ts";

const laid = layOver(smallEdition, "xx");
const ledger = readLedger(laid.files);
const original = readLedger(smallStory);

test("a translation is read as a story: its words, and everything else the original's", () => {
  expect(ledger.problems).toEqual([]);
  expect(ledger.story).toMatchObject({
    title: pseudoWords("A Small Story"),
    language: pseudoLanguage,
    day: "2019-02-08",
  });
  expect(ledger.interface.units["days"]).toMatchObject({ full: { one: `{n} ${pseudoWords("day", false)}` } });
  expect(ledger.scenes["volleys"]!.keyframes["list-1"]).toEqual({
    title: "Ťĥéé ƒíŕśťťť ĺíśťť ťàķéśśś {list-1}",
    alt: "Śɋúàŕéśśś ŵóŕťĥĥĥ {list-1 short} ćŕóśśśś ťĥéé ñéťť.",
    sources: ["ustr-list"],
  });
  expect(ledger.chapters[0]).toMatchObject({ title: pseudoWords("Round one"), slug: "round-one" });
  const { what, ...rest } = original.facts["list-1"]!;
  expect(ledger.facts["list-1"]).toEqual({ ...rest, what: pseudoWords(what) });
  expect(ledger.tables["lists"]).toMatchObject({
    csv: original.tables["lists"]!.csv,
    rows: original.tables["lists"]!.rows,
  });
  expect(ledger.rowWords["lists"]).toMatchObject({
    columns: { usd_bn: pseudoWords("usd_bn") },
    rows: { "2018-07-06": { list: pseudoWords("first") } },
  });
  expect(original.rowWords).toEqual({});
});

test("what has no words of its own, such as a slot, stands without a translation", () => {
  expect(ledger.scenes["volleys"]!.guess).toMatchObject({ known: "{list-3}", end: "{list-3 short}" });
  expect(ledger.story.tape[0]!.us).toEqual({ value: "{list-3 short}" });
});

test("names.yaml translates a name wherever it is the whole of a field", () => {
  expect(ledger.facts["tariff"]!.maker).toBe("ƤÍÍÉ");
  expect(ledger.sources["reuters-list"]!.publisher).toBe("Reuters");
});

test("a fault is told where it was written: words in the translation, the rest in the original", () => {
  const place = (path: readonly string[], passage?: string) => {
    const { file, line, column } = laid.placeOf(ledger.at("content/scenes/volleys.yaml", path, passage));
    return (smallEdition.get(file)!.split("\n")[line - 1] ?? "").slice(column - 1);
  };
  expect(place(["keyframes", "list-1", "alt"], "{list-1")).toBe("{list-1 short} ćŕóśśśś ťĥéé ñéťť.");
  expect(place(["keyframes", "list-1", "alt"])).toMatch(/^Śɋúàŕéśśś ŵóŕťĥĥĥ/);
  expect(place(["keyframes", "list-1", "sources"])).toBe("[ustr-list]");
  const { file, line } = laid.placeOf(ledger.keyAt("content/scenes/volleys.yaml", ["keyframes", "list-3", "title"]));
  expect([file, smallEdition.get(file)!.split("\n")[line - 1]]).toEqual([
    "content/xx/scenes/volleys.yaml",
    expect.stringContaining("title: Ťĥéé ťĥíŕďďď"),
  ]);
  expect(laid.placeOf({ file: "content/chapters/01-round-one.mdx", line: 3, column: 1 }).file).toBe(
    "content/xx/chapters/01-round-one.mdx",
  );
});

test("words that a translation gives in its own language are marked, with those that were spoken", () => {
  const file = "content/xx/quotations.yaml";
  const read = (files: ReadonlyMap<string, string>) => readLedger(layOver(files, "xx").files);
  const given = read(changed(file, "  place:", "  translated_from: English\n  place:"));
  expect(given.problems).toEqual([]);
  expect(given.quotations["clear"]).toMatchObject({
    words: pseudoWords("We are now making it clear to everyone"),
    translated_from: "English",
    original: { language: "en-GB", words: "We are now making it clear to everyone" },
  });
  // Words of a speaker of the translation's language are translated in the original only.
  const spoken = changed("content/quotations.yaml", "  side: us", "  translated_from: Xish\n  side: us");
  expect(read(spoken).quotations["clear"]).not.toHaveProperty("translated_from");
});

test("all of this story can be translated: of the pseudo-language every word is read, and nothing else changes", () => {
  const own = originalOf(readContent("."));
  const [before, after] = [own, layOver(new Map([...own, ...pseudoEdition(own, "xx")]), "xx").files].map(readLedger);
  expect(after!.problems).toEqual([]);
  const values = ({ facts }: typeof original) =>
    Object.values(facts).map(({ id, value, unit, sources }) => ({ id, value, unit, sources }));
  expect(values(after!)).toEqual(values(before!));
  const alts = ({ scenes }: typeof original) =>
    Object.values(scenes).flatMap(({ keyframes }) => Object.values(keyframes).map(({ alt }) => alt));
  expect(alts(after!)).toEqual(alts(before!).map((alt) => pseudoWords(alt)));
});
