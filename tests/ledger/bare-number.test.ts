import { expect, test } from "vitest";
import { bareNumber } from "../../src/ledger/bare-number.ts";

const dashes = ["-", "‐", "‑", "‒", "–", "−", "﹣", "－"];

test("every sign that stands for a minus before a number is kept, with currency or space between too", () => {
  for (const dash of dashes)
    for (const [typed, number] of [
      ["5", "-5"],
      [" 5", "-5"],
      ["1,234.5", "-1234.5"],
      ["16,5", "-16.5"],
      ["US$5", "-5"],
      ["$1,200", "-1200"],
      ["€ 7.5", "-7.5"],
      ["5%", "-5"],
    ])
      expect(bareNumber(`${dash}${typed}`), `${dash}${typed}`).toBe(number);
  expect(bareNumber("US$–5")).toBe("-5");
  expect(bareNumber("minus 5.3")).toBe("-5.3");
});

test("a minus after a number is kept, as ledgers and spreadsheets write it", () => {
  for (const dash of dashes) expect(bareNumber(`6.0${dash}`), dash).toBe("-6.0");
  expect(bareNumber("3,855.7 -")).toBe("-3855.7");
});

test("a number in brackets may be below zero, and which it is is left to the writer", () => {
  for (const typed of ["(5.3)", "( 5.3 )", "(US$5.3)"]) expect(bareNumber(typed)).toBe("-5.3 if it is below zero");
  expect(bareNumber("(-5.3)")).toBe("-5.3");
});

test("a scale in words is told with the number, since the unit must say it", () => {
  expect(bareNumber("50 million")).toBe("50, under a unit that says million");
  expect(bareNumber("–US$1.5 billion")).toBe("-1.5, under a unit that says billion");
  expect(bareNumber("($3bn)")).toBe("-3 if it is below zero, under a unit that says bn");
});

test.each([
  "—5",
  "5-6",
  "5–6",
  "5±1",
  "~5",
  ">5",
  "at least 5",
  "5 CR",
  "1/2",
  "½",
  "1.5.3",
  "1,00,000",
  "list-3",
  "5 of 6",
  "none",
  "-",
])("nothing is offered for %s, which is no one plain number", (typed) => {
  expect(bareNumber(typed)).toBeUndefined();
});
