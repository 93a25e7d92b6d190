import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { scenes } from "../../src/scenes/index.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { rules } from "./mistakes/evidence.ts";
import { smallScenes, withMistake } from "./small-story.ts";

const told = (files: ReadonlyMap<string, string>, today?: string) =>
  checkContent(files, smallScenes, today).map(formatProblem);

test.each(rules.map(({ passes }) => passes))("$name passes", ({ file, from, to }) => {
  expect(told(withMistake(file, from, to))).toEqual([]);
});

test("a day is a day to come from the day after tomorrow on, until then it may be that day further east", () => {
  const published = (day: string) =>
    withMistake("content/sources.yaml", "published: 2018-06-15\n  kind: agency", `published: ${day}\n  kind: agency`);
  expect(told(published("2026-03-02"), "2026-03-01")).toEqual([]);
  expect(told(published("2026-03"), "2026-03-01")).toEqual([]);
  expect(told(published("2026-03-03"), "2026-03-01")).toEqual([
    "content/sources.yaml:20:14: 2026-03-03 has not come yet; write the day on which it was published",
  ]);
});

test("a machine with a slow clock takes the day on which all was checked for today", () => {
  expect(told(withMistake("content/story.yaml", "checked: 2019-02-08", "checked: 2025-08-27"), "2020-01-01")).toEqual(
    [],
  );
  expect(told(withMistake("content/story.yaml", "checked: 2019-02-08", "checked: 2025-08-26"), "2020-01-01")).toEqual([
    "content/facts.yaml:43:10: 2025-08-27 has not come yet; write the day on which it was published",
    "content/sources.yaml:15:14: 2025-08-27 has not come yet; write the day on which it was published",
  ]);
});

test("what depends, what may come and what we ourselves never do are no claims of absence", () => {
  const said = (words: string) =>
    told(withMistake("content/chapters/01-round-one.mdx", "The court is empty in 2018.", words));
  for (const words of [
    "What happens if nobody moves?",
    "Nobody could know the sum on that day.",
    "Some questions may never reach the table.",
    "The bell never rang.",
    "These are two ledgers, so we never subtract one from the other.",
    'The President said <Quote id="clear" /> and none of it was new.',
  ])
    expect(said(words), words).toEqual([]);
  for (const words of [
    "No one has asked.",
    "China has never offered it.",
    "Beijing never answered.",
    "Of the demands, none is new.",
    'Nobody asked. The President said <Quote id="clear" /> later.',
  ])
    expect(said(words), words).toHaveLength(1);
});

test("today's content raises no warning of these", () => {
  const warned = checkContent(readContent("."), Object.values(scenes)).filter(({ message }) =>
    /claims an absence|leads with|has not come yet|needs two|is known|says not where|leads to a copy/.test(message),
  );
  expect(warned.map(formatProblem)).toEqual([]);
});
