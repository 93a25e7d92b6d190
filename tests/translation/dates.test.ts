import { expect, test } from "vitest";
import { checkDates } from "../../src/check/translation/check-dates.ts";
import { datesSaid } from "../../src/check/translation/dates-said.ts";
import { formatProblem } from "../../src/schemas/problem.ts";

const file = "content/zh/chapters/01-a.mdx";
const told = (original: string, words: string, isDate?: true) =>
  checkDates(
    [{ file, key: "a/1", original, words, at: { file, line: 1, column: 1 }, ...(isDate && { isDate }) }],
    new Map([[file, words]]),
    "en-GB",
    "zh-Hans",
  ).map(formatProblem);

test.each([
  ["8 February 2019", "2019年2月8日"],
  ["7–9 January 2019", "2019年1月7日至9日"],
  ["31 January and 1 February", "1月31日和2月1日"],
  ["30 November to 1 December 2018", "2018年11月30日至12月1日"],
  ["January to March 2018", "2018年1月至3月"],
  ["in 2014–17, in the 1980s, at 00:01", "2014年，80年代，0时01分"],
  ["worth US$200 billion", "价值2000亿美元"],
])("%s and %s say the same dates", (original, words) => {
  expect([...datesSaid(words, "zh-Hans").keys()].sort()).toEqual([...datesSaid(original, "en-GB").keys()].sort());
  expect(told(original, words, true)).toEqual([]);
});

test.each([
  [
    "7–9 January 2019",
    "2019年1月7日至8日",
    ":1:11: the original has “7–9 January 2019” here, and this “8日”; write 1月9日",
  ],
  ["6 July 2018", "2019年7月6日", ":1:1: the original has “6 July 2018” here, and this “2019年7月6日”; write 2018"],
  ["July 2018", "2018年", ":1:1: the original has “July 2018” here, and this does not; write 7月"],
  ["July", "7月3日", ":1:1: the original has “July” here, and this “7月3日”; write 7月"],
  ["2018", "2018年7月", ":1:1: the original has no such date here, and this “2018年7月”; delete it"],
])("of a step's date %s as %s is told", (original, words, says) => {
  expect(told(original, words, true)).toEqual([file + says]);
});

test("in prose another day is told as a warning, and one that is left out or added is not", () => {
  const original = "It was signed on 8 February.";
  expect(told(original, "签署是在2月9日。")).toEqual([
    `${file}:1:5: warning: the original has “8 February” here, and this “2月9日”; write 2月8日`,
  ]);
  expect(told(original, "已经签署。")).toEqual([]);
  expect(told("It was signed that day.", "2月8日签署。")).toEqual([]);
});
