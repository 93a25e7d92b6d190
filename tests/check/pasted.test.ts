import { expect, test } from "vitest";
import { calendarFindings } from "../../src/check/calendar.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { copyFindings } from "../../src/check/copy-desk.ts";
import { checkCutWords } from "../../src/check/cut-words.ts";
import { monthsOf } from "../../src/check/dates.ts";
import { oddLetters } from "../../src/check/odd-letters.ts";
import { checkInvisible } from "../../src/check/raw-text.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { chapter, quotations, wordList } from "./mistakes/mistake.ts";
import { smallScenes, smallStory } from "./small-story.ts";

test.each([
  "“naïve” — “PELÉ”, a café… and “CAFÉ”: « Noël », “São”… 25°C, £5, déjà vu",
  "Россия и СССР, Ελλάδα; μm and kΩ, α-helix",
  "中国（２０１９年）、ＷＴＯ",
  "José, Łódź, Çeşme, Đà Nẵng, Ångström, ½, ², №",
])("letters of other languages are let alone: %s", (text) => {
  expect(oddLetters(text)).toEqual([]);
});

test.each(["نمی\u200Cخواهم", "क्\u200Dष", "👩\u200D👧 and ❤\uFE0F", "US$200\u00A0billion\u202F%\tand\n"])(
  "joiners that a script needs, and spaces of other widths, are let alone: %s",
  (text) => {
    expect(checkInvisible(new Map([["content/story.yaml", text]]))).toEqual([]);
  },
);

test.each([
  "He had had that that very very day. Bora Bora; in 2018, 2019 and 1,000",
  "at 3.5%, e.g. now, i.e. then: the U.S. and example.org; 10:30… “So.” He went (twice).",
  "He said “no”. She (too) said: “The ‘old’ court.” It’s the fathers’ court, .5 and ...",
  "Corp., etc., and Inc., as in the U.S., and so on",
])("good copy is let alone: %s", (words) => {
  expect(copyFindings(words)).toEqual([]);
});

test.each([
  "29 February 2020, 29 February, 30 and 31 January, the 24:00 train and 00:01",
  "Monday 11 February 2019, Monday, 11 February, Sunday 11 February (of 2018), Friday 8 February",
  "Psalm 119:176 and a ratio of 16:9; 31 May",
])("days and times that are there are let alone: %s", (words) => {
  expect(
    calendarFindings(words, monthsOf("en-GB"), 2019, "en-GB").filter(({ passage }) => passage !== "119:176"),
  ).toEqual([]);
});

test.each([
  "# a note\ntitle: Round one\n# another\n",
  'title: "America is #1"\nalso: [a, b] # both\nvalue: 90 # days\ncard: volleys-list-3 # the third\n',
  "words: |\n  America is #1\n  and on\nurl: https://example.org/#top\n",
])("notes that cut no words are let alone: %j", (text) => {
  expect(checkCutWords(new Map([["content/story.yaml", text]]))).toEqual([]);
});

test.each([
  ["5–7 July 2018", "6 July 2018"],
  ["2017–2019", "July 2018"],
  ["July 2018", "6 July 2018"],
  ["1 June 2018 – 1 August 2018", "6 July 2018"],
  ["6 July 2018", "2018"],
])("steps that overlap in time are let alone: %s, then %s", (first, next) => {
  const text = smallStory
    .get(chapter)!
    .replace('"6 July 2018"', `"${first}"`)
    .replace('"24 September 2018"', `"${next}"`);
  expect(checkContent(new Map(smallStory).set(chapter, text), smallScenes)).toEqual([]);
});

test("a point after a quotation that ends with one is told", () => {
  const files = new Map(smallStory)
    .set(quotations, smallStory.get(quotations)!.replace("clear to everyone", "clear to everyone."))
    .set(chapter, smallStory.get(chapter)!.replace(", as [the text](https://www.example.org/text) shows.", "."));
  expect(checkContent(files, smallScenes).map(formatProblem)).toEqual([
    "content/chapters/01-round-one.mdx:29:20: .”. ends the sentence twice; delete the point after the quotation mark",
  ]);
});

test("a look-alike letter is told once, whatever rests on the id that it stands in", () => {
  for (const [file, text] of smallStory) {
    if (file === wordList || !text.includes("list-3")) continue;
    const problems = checkContent(new Map(smallStory).set(file, text.replace("list-3", "l\u0456st-3")), smallScenes);
    expect(problems.map(({ message }) => message)).toEqual([
      'the \u0456 in "l\u0456st-3" is a Cyrillic letter that looks like i; write "list-3"',
    ]);
  }
});

test("what only a draft shows may still be unwritten", () => {
  const draft = "---\ntitle: Say here what comes\ndek: Write here.\ndraft: true\n---\n\nWrite here.\n";
  expect(checkContent(new Map(smallStory).set("content/chapters/02-next.mdx", draft), smallScenes)).toEqual([]);
  const published = checkContent(
    new Map(smallStory).set("content/chapters/02-next.mdx", draft.replace("draft: true\n", "")),
    smallScenes,
  );
  expect(published.map(({ line }) => line)).toEqual([2, 3, 6]);
});
