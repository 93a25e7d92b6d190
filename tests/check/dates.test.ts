import { expect, test } from "vitest";
import { dateSlips } from "../../src/check/date-slips.ts";
import { findDates, monthsOf } from "../../src/check/dates.ts";
import { findNumerals } from "../../src/check/numerals.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { smallStory } from "./small-story.ts";

const ledger = readLedger(smallStory);
const months = monthsOf("en-GB");
const numerals = (words: string) => findNumerals(words, ledger, months).map(({ text }) => text);

test.each([
  "8 February 2019",
  "on 7–9 January",
  "30 and 31 January 2019",
  "14 to 15 February",
  "1, 2 or 3 March",
  "9 Jan 2019",
  "January 2019",
  "8 Feb. 2019",
  "in 2018",
  "2018’s record",
  "2014–2017",
  "2014–17",
  "1999-2011",
  "the 1980s",
  "in March 2018, 2019",
  "on the 8th",
  "in 2017 and 2018",
  "from the 11th",
  "at 00:01 Eastern on 2 March",
  "(2013)",
  "by 2025.",
])("“%s” holds dates and no loose number", (words) => {
  expect(numerals(words)).toEqual([]);
});

test.each([
  ["US$360 billion", ["360"]],
  ["25% by 2025", ["25"]],
  ["5 million tonnes a day", ["5"]],
  ["1,500 firms in 2018", ["1,500"]],
  ["US$2018", ["2018"]],
  ["7.5 and 8.0", ["7.5", "8.0"]],
  ["about ½ of it", ["½"]],
  ["5G and G20", ["5", "20"]],
  ["2018 million", []],
  ["8 may be too many", ["8"]],
  ["in 2018.5 units", ["2018.5"]],
  ["the 40th year", ["40"]],
  ["٣ squares", ["٣"]],
])("“%s” holds the loose numbers %j", (words, loose) => {
  expect(numerals(words)).toEqual(loose);
});

test.each([
  ["on February 8, 2019", "February 8, 2019", "8 February 2019"],
  ["from March 6–8", "March 6–8", "6–8 March"],
  ["on Jan. 9 they", "Jan. 9", "9 January"],
  ["on 8th February 2019", "8th February 2019", "8 February 2019"],
  ["the 8th of February, 2019", "the 8th of February, 2019", "8 February 2019"],
  ["on February 8th", "February 8th", "8 February"],
  ["on 8 february 2019", "8 february 2019", "8 February 2019"],
  ["on 3 march 2019", "3 march 2019", "3 March 2019"],
])("“%s” holds a day in another order, told whole and once", (words, text, better) => {
  expect(dateSlips(words, months).map((slip) => [slip.text, slip.message])).toEqual([
    [text, `${text} is a day as the story does not write it; write ${better}`],
  ]);
  expect(numerals(words)).toEqual([text]);
});

test("a day in another order is left as it is in quotation marks, and where the story's language writes it so", () => {
  for (const words of [
    "he said “on March 6, 2019”",
    "7–9 January",
    "8 may be many",
    "3 march on",
    "in May 2019",
    "March 16.5%",
    "in February 50 ships",
  ])
    expect(dateSlips(words, months), words).toEqual([]);
  expect(dateSlips("March 6, 2019", monthsOf("en-US"))).toEqual([]);
});

test("a date in words reads as a day, a month or a year, the last of a span", () => {
  expect(
    ["6 March 2019", "March 2019", "2019–2025", "7–9 January 2019", "March 6, 2019", "6 March"].map(
      (words) => findDates(words, months).at(-1)?.iso,
    ),
  ).toEqual(["2019-03-06", "2019-03", "2025", "2019-01-09", "2019-03-06", undefined]);
});

test("months are those of the story's language", () => {
  expect(findDates("6. März 2019 und 3 mars 2019", monthsOf("fr")).map(({ iso }) => iso)).toContain("2019-03-03");
});

test("a number is matched with the facts that print as it, the likeliest first", () => {
  const [near] = findNumerals("goods worth $200bn", ledger, months);
  expect(near!.facts.map(({ id }) => id)).toEqual(["list-3"]);
  expect(findNumerals("12", ledger, months)[0]!.facts.map(({ id }) => id)).toEqual(["tariff"]);
});
