import { sumOf } from "../../../src/ledger/ledger.ts";
import { smallStory } from "../small-story.ts";
import { chapter, csv, facts, type Mistake, of } from "./mistake.ts";

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
  inStep(
    "a ligature",
    "The ﬁrst oﬃce.",
    '33: "ﬁrst" is not in the dictionary; write "first", or add it to content/words.txt',
    '38: "oﬃce" is not in the dictionary; write "office", or add it to content/words.txt',
  ),
  of(
    "an id with a letter that only looks right",
    chapter,
    '<Fact id="list-1" />',
    '<Fact id="l\u0456st-1" />',
    'content/chapters/01-round-one.mdx:17:35: no fact "l\u0456st-1" in content/facts.yaml; did you mean "list-1"? Sign 2 of it is no plain letter, digit or dash (U+0456)',
  ),
  inStep(
    "a count after a month",
    "In March 12 firms closed.",
    "32: March 12 is a day as the story does not write it; write 12 March, or, where 12 counts something, other words between the two",
  ),
  inCell("a minus after a number in a cell", "50.0-", "-50.0"),
  inCell("a number in brackets in a cell", "($50)", "-50 if it is below zero"),
  inCell("a minus as a dash in a cell", "–50", "-50"),
];
