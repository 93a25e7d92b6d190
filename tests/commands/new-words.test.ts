import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { newChapter } from "../../src/commands/new/chapter.ts";
import { newFact } from "../../src/commands/new/fact.ts";
import type { Made } from "../../src/commands/new/made.ts";
import { askWith, type Ask } from "../../src/commands/new/question.ts";
import { newPhoto } from "../../src/commands/new/photo.ts";
import { newQuotation } from "../../src/commands/new/quotation.ts";
import { newSource } from "../../src/commands/new/source.ts";
import { newTerm } from "../../src/commands/new/term.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory } from "../check/small-story.ts";

type Files = ReadonlyMap<string, string>;
type Maker = (ask: Ask, before: { files: Files; ledger: ReturnType<typeof readLedger> }) => Promise<Made>;
const make = async (maker: Maker, flags: Readonly<Record<string, string>>, files: Files = smallStory) => {
  const made = await maker(askWith(flags), { files, ledger: readLedger(files) });
  return new Map([...files, ...made.files]);
};
const check = (files: Files) => checkContent(files, smallScenes).map(formatProblem);
/** The same, of which the check must say nothing. */
const makeSound = async (...given: Parameters<typeof make>) => {
  const after = await make(...given);
  expect(check(after)).toEqual([]);
  return after;
};
const added = (after: Files, file: string) => after.get(file)!.slice(smallStory.get(file)?.length ?? 0);
const chapter = "content/chapters/01-round-one.mdx";

const source = {
  publisher: "World Bank",
  title: "World Development Report: Trading",
  published: "2018-10-08",
  kind: "research",
  url: "https://www.worldbank.org/en/publication/wdr2019",
};
/** What is asked of a source that is not there yet, where a fact or a quotation names it. */
const sourceToo = {
  source: "world-bank",
  publisher: "World Bank",
  title: "A report",
  published: "2018",
  kind: "official",
};
const fact = {
  id: "share-hit",
  what: "Share of goods hit",
  value: "46.93",
  unit: "percent",
  known: "2018-10-08",
  source: "ustr-list",
  also: "reuters-list",
  verified: "two-sources",
};

test("a new chapter stands last, as a draft, and passes the check", async () => {
  const after = await makeSound(newChapter, { title: "Round two: “the bell”", dek: "What came next." });
  expect([...(await make(newChapter, { title: "Détente à Zürich", dek: "What came next." })).keys()]).toContain(
    "content/chapters/02-detente-a-zurich.mdx",
  );
  expect(after.get("content/chapters/02-round-two-the-bell.mdx")).toBe(
    '---\ntitle: "Round two: “the bell”"\ndek: What came next.\ndraft: true\n---\n\nWrite here.\n',
  );
});

test("a new source is cited in the chapter named, and passes the check", async () => {
  const after = await makeSound(newSource, { ...source, chapter: "round-one" });
  expect(added(after, "content/sources.yaml")).toBe(
    'world-bank-2018-10-08:\n  publisher: World Bank\n  title: "World Development Report: Trading"\n  published: 2018-10-08\n  kind: research\n  url: https://www.worldbank.org/en/publication/wdr2019\n',
  );
});

test("a source that no chapter cites is told as unused, and nothing else is", async () => {
  const after = await make(newSource, { ...source, chapter: "none" });
  expect(check(after)).toEqual([
    'content/sources.yaml:22:1: source "world-bank-2018-10-08" is used nowhere; cite it with <Cite>, or in a fact, quotation, dataset or scene, or delete it',
  ]);
});

test("a new fact is printed in the chapter named, with the digits it was typed with, and passes the check", async () => {
  const after = await makeSound(newFact, { ...fact, chapter: "1" });
  expect(added(after, "content/facts.yaml")).toBe(
    "share-hit:\n  what: Share of goods hit\n  value: 46.93\n  unit: percent\n  digits: 2\n  known: 2018-10-08\n  source: ustr-list\n  verified: two-sources\n  also: [reuters-list]\n",
  );
  expect(added(after, chapter)).toBe(
    '\nShare of goods hit: <Fact id="share-hit" />, says <Cite id="ustr-list">Office of the US Trade Representative</Cite>.\n',
  );
});

test.each([
  ["published after the story's day stands in a <Later>", { known: "2019-03-06" }, '<Later when="6 March 2019">'],
  ["worked out later for that day names its maker", { known: "2025", maker: "PIIE" }, "as PIIE later calculated"],
  ["on one source names it", { verified: "one-source" }, "Trade Representative"],
  ["described with a number is printed without the description", { what: "Share of 5745 lines" }, "The number: <Fact"],
  ["described with a brace is printed without the description", { what: "Share { of lines" }, "The number: <Fact"],
  ["with a new source writes that too", sourceToo, '<Cite id="world-bank">World Bank</Cite>'],
] as const)("a new fact %s, and passes the check", async (_, changes, says) => {
  const after = await makeSound(newFact, { ...fact, ...changes, chapter: "round-one" });
  expect(added(after, chapter)).toContain(says);
});

test("a fact worked out from others asks for no value, day or source", async () => {
  const after = await makeSound(newFact, {
    id: "part",
    what: "The first list in the third",
    from: "share list-1 list-3",
    unit: "percent",
    chapter: "round-one",
  });
  expect(added(after, "content/facts.yaml")).toBe(
    "part:\n  what: The first list in the third\n  unit: percent\n  share: [list-1, list-3]\n",
  );
});

test("Windows line ends stay", async () => {
  const windows = new Map([...smallStory].map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]));
  const after = await makeSound(newFact, { ...fact, chapter: "round-one" }, windows);
  for (const file of [chapter, "content/facts.yaml"])
    expect(after.get(file)!.replaceAll("\r\n", "")).not.toContain("\n");
});

test.each([
  [{ id: "List 4" }, '--id "List 4" must be small letters, digits and dashes, such as us-list-3'],
  [{ id: "list-1" }, '--id "list-1" is taken by another fact'],
  [{ value: "46,93" }, '--value "46,93" must be a number, without unit, comma or quotation marks'],
  [
    { unit: "percentage" },
    '--unit "percentage" is no unit of content/interface.yaml; there are usd-billion, percent, days',
  ],
  [
    { known: "8 Feb 2019" },
    '--known "8 Feb 2019" must be a day, a month or a year, such as 2019-02-08, 2019-02 or 2019',
  ],
  [{ chapter: "round-on" }, '--chapter "round-on" is no chapter; there are round-one; did you mean "round-one"?'],
  [
    { also: "reuters-lists" },
    '--also "reuters-lists" names "reuters-lists", which is no source; did you mean "reuters-list"?',
  ],
  [{ also: "ustr-list" }, '--also "ustr-list" names "ustr-list", which is its source already'],
  [{ from: "sum list-1 list-9" }, '--from "sum list-1 list-9" names "list-9", which is no fact'],
  [
    { source: "nobody" },
    "--publisher is missing: Who published it: the original institution, not an outlet that copied it",
  ],
])("a flag that will not do is told: %o", async (changes, message) => {
  await expect(make(newFact, { ...fact, chapter: "round-one", ...changes })).rejects.toThrow(message);
});

const quotation = {
  words: "We will see what happens: it may be soon",
  speaker: "A President",
  side: "us",
  date: "2019-02-06",
  place: "Washington",
  source: "ustr-list",
  verified: "one-source",
};

test("a new quotation stands one field a line, is quoted in the chapter named, and passes the check", async () => {
  const after = await makeSound(newQuotation, { ...quotation, role: "of a country", chapter: "round-one" });
  expect(added(after, "content/quotations.yaml")).toBe(
    'president-we-will:\n  words: "We will see what happens: it may be soon"\n  speaker: A President\n  role: of a country\n  side: us\n  date: 2019-02-06\n  place: Washington\n  source: ustr-list\n  verified: one-source\n',
  );
  expect(added(after, chapter)).toBe(
    '\nOn that day, 6 February 2019, A President said <Quote id="president-we-will" />, as <Cite id="ustr-list">Office of the US Trade Representative</Cite> has it.\n',
  );
});

test.each([
  ["said after the story's day stands in a <Later>", { date: "2019-03-06" }, '<Later when="6 March 2019">'],
  ["of two sources names both", { verified: "two-sources", also: "reuters-list" }, "<Quote"],
  ["with a new source writes that too", sourceToo, '<Cite id="world-bank">World Bank</Cite>'],
] as const)("a new quotation %s, and passes the check", async (_, changes, says) => {
  const after = await makeSound(newQuotation, { ...quotation, ...changes, chapter: "round-one" });
  expect(added(after, chapter)).toContain(says);
});

test("a new term is explained in the chapter named, with its source or without, and passes the check", async () => {
  const term = { term: "Open door", means: "Trade without lists.", chapter: "round-one" };
  for (const source of ["", "ustr-list"]) {
    const after = await makeSound(newTerm, { ...term, source });
    expect(added(after, "content/glossary.yaml")).toBe(
      `open-door:\n  term: Open door\n  means: Trade without lists.\n${source && `  source: ${source}\n`}`,
    );
    expect(added(after, chapter)).toBe('\nThe term is <Term id="open-door">Open door</Term>.\n');
  }
});

test.each([
  [newQuotation, { ...quotation, words: "“We will see”" }, "needs no quotation marks around it; the page sets them"],
  [newQuotation, { ...quotation, side: "uk" }, '--side "uk" is no side; there are us, china, neither'],
  [newQuotation, { ...quotation, date: "6 Feb 2019" }, "must be a day, a month or a year"],
  [newQuotation, { ...quotation, id: "clear" }, '--id "clear" is taken by another quotation'],
  [newTerm, { term: "Section 301", means: "A law.", source: "", id: "section-301" }, "is taken by another term"],
  [newTerm, { term: "Open door" }, "--means is missing"],
] as const)("a flag for a quotation or a term that will not do is told", async (maker, flags, message) => {
  await expect(make(maker, { chapter: "round-one", ...flags })).rejects.toThrow(message);
});

const photo = { alt: "A ship.", caption: "A ship leaves.", credit: "Photograph: A. Name", licence: "CC BY 4.0" };
const withPicture = new Map([...smallStory, ["content/photos/port.jpg", ""]]);

test("a new photo is described and shown in the chapter named, and passes the check", async () => {
  const after = await make(newPhoto, { ...photo, date: "2018-11-08", chapter: "round-one" }, withPicture);
  expect(after.get("content/photos/port.yaml")).toBe(
    'alt: A ship.\ncaption: A ship leaves.\ncredit: "Photograph: A. Name"\nlicence: CC BY 4.0\ndate: 2018-11-08\n',
  );
  expect(added(after, chapter)).toBe('\n<Photo id="port" />\n');
  expect(check(after)).toEqual([]);
});

test("a photo taken after the story's day is shown in a <Later>", async () => {
  const after = await make(newPhoto, { ...photo, date: "2019-03-06", chapter: "round-one" }, withPicture);
  expect(added(after, chapter)).toBe('\n<Later when="6 March 2019">\n\n<Photo id="port" />\n\n</Later>\n');
  expect(check(after)).toEqual([]);
});

test("a photo waits for its picture, and one that is described is not described again", async () => {
  await expect(make(newPhoto, photo)).rejects.toThrow("put the picture first: content/photos/NAME.jpg");
  const described = new Map([...withPicture, ["content/photos/port.yaml", "alt: A"]]);
  await expect(make(newPhoto, photo, described)).rejects.toThrow("put the picture first");
});
