import { sumOf } from "../../../src/ledger/ledger.ts";
import { smallStory } from "../small-story.ts";
import { chapter, csv, facts, glossary, type Mistake, of, quotations, sources, words } from "./mistake.ts";

const empty = "The court is empty in 2018.";
const inStep = (name: string, words: string, ...says: string[]): Mistake =>
  of(name, chapter, empty, `${empty} ${words}`, ...says.map((line) => `content/chapters/01-round-one.mdx:12:${line}`));
const value = (name: string, typed: string, advice: string): Mistake =>
  of(
    name,
    facts,
    "value: 50",
    `value: ${typed}`,
    `content/facts.yaml:3:10: "value" must be a number, without unit, comma or quotation marks${advice}`,
  );
const inCell = (name: string, typed: string, advice: string): Mistake =>
  of(
    name,
    csv,
    "first,50",
    `first,${typed}`,
    `content/data/lists.csv:2:18: column "usd_bn" must hold a number, not "${typed}"; write ${advice}`,
    `content/data/lists.yaml:4:9: content/data/lists.csv has changed; look at what changed, and if it was meant, write sha256: ${sumOf(smallStory.get(csv)!.replace("first,50", `first,${typed}`))}`,
  );

const linked = (address: string, says: string): Mistake =>
  inStep(`a link to ${address}`, `See [it](${address}).`, `38: ${says}`);
const pages = "a link begins with https://; write https://www.example.org/x";

/** Addresses of which the right form can be told. */
const ofLinks: readonly Mistake[] = [
  linked("http://localhost:4321/#volleys-list-3", "this address is that of your own computer; write #volleys-list-3"),
  linked("https://localhost:4321/#volleys-list-1", "this address is that of your own computer; write #volleys-list-1"),
  linked(
    "http://127.0.0.1:4321/sources.html#numbers",
    "this address is that of your own computer; write sources.html#numbers",
  ),
  linked(
    "http://localhost:4321/",
    "this address is that of your own computer; write #, and the name of a chapter or step",
  ),
  linked("https://https://www.example.org/x", "https:// stands twice in this address; write https://www.example.org/x"),
  linked("http://https://www.example.org/x", "https:// stands twice in this address; write https://www.example.org/x"),
  linked("https:/www.example.org/x", pages),
  linked("https//www.example.org/x", pages),
  linked("htps://www.example.org/x", pages),
  linked("02-verbal-volleys.mdx", "a chapter is linked by its name, not its file; write #verbal-volleys"),
  linked("index.html#round-one", "a place in the story is linked without its page; write #round-one"),
  linked("/sources.html", "pages are linked without the sign before them; write sources.html"),
  linked(
    "mailto:desk@example.org",
    "an e-mail address is no link here; the story's own stands under corrections in content/story.yaml, and sources are cited by their pages",
  ),
  inStep(
    "an e-mail address in pointed brackets",
    "Write to <desk@example.org>.",
    "38: an e-mail address in pointed brackets is not allowed; the story's own stands under corrections in content/story.yaml",
  ),
];

const unfilled = (where: string) =>
  `{list-3} would be printed as it stands: nothing is filled in ${where}; say it without the number, or in words`;

/** Slots and tags where nothing reads them. */
const ofSigns: readonly Mistake[] = [
  of(
    "a slot in the glossary",
    glossary,
    "A part of",
    "A {list-3} of",
    `content/glossary.yaml:3:12: ${unfilled("the glossary")}`,
  ),
  of(
    "a slot in a fact",
    facts,
    "what: Goods on the first",
    "what: Goods {list-3} on the first",
    `content/facts.yaml:2:15: ${unfilled("facts")}`,
  ),
  of(
    "a slot in a quotation",
    quotations,
    "words: We are",
    "words: We {list-3} are",
    `content/quotations.yaml:2:13: ${unfilled("quotations")}`,
  ),
  of(
    "a slot in a source",
    sources,
    "title: Notice of",
    "title: Notice {list-3} of",
    `content/sources.yaml:3:17: ${unfilled("sources")}`,
  ),
  of(
    "a slot in a dek",
    chapter,
    "dek: How it began.",
    "dek: How {list-3} began.",
    `content/chapters/01-round-one.mdx:3:10: ${unfilled("a chapter's title and dek")}`,
  ),
  of(
    "a slot in a correction",
    "CHANGELOG.md",
    "",
    "# Changes\n\n## Corrections\n\n- 3 March 2026: it is {list-3}.\n",
    "CHANGELOG.md:5:23: sources.html prints a slot as it is typed: {list-3}; write the words without it",
  ),
  of(
    "a chapter's tag in a picture's words",
    words,
    "Squares worth {list-3} cross",
    'Squares worth <Fact id="list-3" /> cross',
    'content/scenes/volleys.yaml:17:24: <Fact id="list-3" /> is a tag, as chapters have them; here write {list-3}',
  ),
];

const step = '<Step at="court">\n\nThe court is empty in 2018.\n\n</Step>';
const onLine =
  "content/chapters/01-round-one.mdx:10:1: words stand on the line of <Step>, @; put them on a line of their own, with blank lines before and after";

/** Words on the line of a step's tag. */
const ofSteps: readonly Mistake[] = [
  of(
    "a step opened beside its words",
    chapter,
    step,
    '<Step at="court">The court is empty in 2018.\n\n</Step>',
    onLine.replace("@", "which is closed further down"),
  ),
  of(
    "a step on one line",
    chapter,
    step,
    '<Step at="court">The court is empty in 2018.</Step>',
    onLine.replace(", @", ""),
  ),
];

/** Mistakes for which advice would do harm if it were only nearly right. */
export const inAdvice: readonly Mistake[] = [
  value("a minus written as a dash", "–5", "; write -5"),
  value("a value in brackets", "(5.3)", "; write -5.3 if it is below zero"),
  value("a minus after the number", "6.0-", "; write -6.0"),
  value("a range for a value", "5–6", ""),
  value("a value with a sign that changes it", "~5", ""),
  inStep(
    "a name with an accent",
    "José and Müller sat in a café in Łódź.",
    '29: "José" is not in the dictionary; correct it, or add it to content/words.txt',
    '38: "Müller" is not in the dictionary; correct it, or add it to content/words.txt',
    '54: "café" is not in the dictionary; correct it, or add it to content/words.txt',
    '62: "Łódź" is not in the dictionary; correct it, or add it to content/words.txt',
  ),
  inStep(
    "accents that stand apart from their letters",
    "A cafe\u0301 was there.",
    '31: the accents in "cafe\u0301" are signs of their own, as some programs paste them; type these letters anew',
  ),
  inStep(
    "a name in another script",
    "刘鹤 and Пекин.",
    '29: "刘鹤" is not in the dictionary; correct it, or add it to content/words.txt',
    '36: "Пекин" is not in the dictionary; correct it, or add it to content/words.txt',
  ),
  of(
    "an id with a hyphen that only looks right",
    chapter,
    '<Fact id="list-1" />',
    '<Fact id="list\u20111" />',
    'content/chapters/01-round-one.mdx:17:35: no fact "list\u20111" in content/facts.yaml; did you mean "list-1"? Sign 5 of it is no plain letter, digit or dash (U+2011)',
  ),
  inStep(
    "a count after a month",
    "In March 12 firms closed.",
    "32: March 12 is a day as the story does not write it; write 12 March, or, where 12 counts something, other words between the two",
  ),
  inCell("a minus after a number in a cell", "50.0-", "-50.0"),
  inCell("a number in brackets in a cell", "($50)", "-50 if it is below zero"),
  inCell("a minus as a dash in a cell", "–50", "-50"),
  ...ofLinks,
  ...ofSigns,
  ...ofSteps,
];
