import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { factForms, printFact, unitName } from "../../src/ledger/print-fact.ts";
import { roundTo } from "../../src/language/round-to.ts";

const words = { ...readLedger(readContent(".")).interface, language: "en-GB" };
const units = Object.keys(words.units);
const fact = (value: number, unit: string, digits = 0, about = false) => ({ value, unit, digits, about });
const _ = "\u00a0";

test.each([
  [fact(323.32, "usd-billion", 2), "full", `US$323.32${_}billion`],
  [fact(323.32, "usd-billion", 2), "short", "$323.32bn"],
  [fact(323.32, "usd-billion", 2), "number", "323.32"],
  [fact(505.1651, "usd-billion"), "full", `US$505${_}billion`],
  [fact(1500, "usd"), "full", "US$1,500"],
  [fact(16.5, "percent", 1), "full", "16.5%"],
  [fact(7.99, "percent", 1), "full", "8.0%"],
  [fact(12.05, "percent", 0, true), "full", "about 12%"],
  [fact(12.05, "percent", 0, true), "number", "12"],
  [fact(3.1, "percent", 1), "signed", "+3.1%"],
  [fact(-3.1, "percent", 1), "signed", "−3.1%"],
  [fact(-419.2, "usd-billion", 1), "full", `−US$419.2${_}billion`],
  [fact(-0.01, "percent", 1), "full", "0.0%"],
  [fact(0, "percent"), "signed", "0%"],
  [fact(38, "count"), "full", "38"],
  [fact(1, "days"), "full", `1${_}day`],
  [fact(21, "days"), "full", `21${_}days`],
  [fact(21, "days"), "words", "twenty-one"],
  [fact(90, "days"), "words", "ninety"],
  [fact(100, "days"), "words", "100"],
  [fact(1, "points"), "full", `1${_}percentage point`],
  // The plural depends on the printed form: 1.0 is not one.
  [fact(1, "points", 1), "full", `1.0${_}percentage points`],
  [fact(52, "yuan"), "full", `52${_}yuan`],
  [fact(5, "tonnes-million"), "full", `5${_}million tonnes`],
  [fact(19.428, "jobs-million", 1), "full", `19.4${_}million jobs`],
] as const)("%o as %s is %s", (given, form, printed) => {
  expect(printFact(given, form, words)).toBe(printed);
});

/** Units as Chinese words have them. */
const chinese = {
  ...words,
  language: "zh-Hans",
  about_number: "约{n}",
  units: {
    ...words.units,
    "usd-billion": { full: "{n}美元", short: "{n}", power: 9, name: "10亿美元" },
    "usd-billion-year": { full: "每年{n}美元", short: "每年{n}", power: 9 },
    "jobs-million": { full: "{n}个岗位", short: "{n}个岗位", power: 6 },
    tonnes: { full: "{n}吨", short: "{n}吨" },
    percent: { full: "{n}%", short: "{n}%" },
    points: { full: "{n}个百分点", short: "{n}个点" },
  } as const,
};

test.each([
  [fact(323.32, "usd-billion", 2), "full", "3233.2亿美元"],
  [fact(505.1651, "usd-billion"), "full", "5050亿美元"],
  [fact(375.3, "usd-billion", 1), "short", "3753亿"],
  [fact(1200, "usd-billion"), "number", "1.2万亿"],
  [fact(-419.2, "usd-billion", 1), "signed", "−4192亿美元"],
  [fact(0, "usd-billion"), "full", "0美元"],
  [fact(95, "usd-billion-year", 0, true), "full", "每年约950亿美元"],
  [fact(19.428, "jobs-million", 1), "full", "1940万个岗位"],
  [fact(70_000, "tonnes"), "full", "7万吨"],
  [fact(69_298, "tonnes"), "full", "69298吨"],
  [fact(1500, "tonnes"), "full", "1500吨"],
  [fact(7.99, "percent", 1), "full", "8.0%"],
  [fact(3.1, "percent", 1), "signed", "+3.1%"],
  [fact(15, "points"), "full", "15个百分点"],
] as const)("in Chinese %o as %s is %s", (given, form, printed) => {
  expect(printFact(given, form, chinese)).toBe(printed);
});

test("a column of numbers is headed by its unit's name where the words around a number do not say it", () => {
  expect(unitName("usd-billion", chinese)).toBe("10亿美元");
  expect(unitName("tonnes", chinese)).toBe("吨");
  expect(unitName("usd-billion", words)).toBe("US$ billion");
});

const anyFact = fc.record({
  value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  unit: fc.constantFrom(...units),
  digits: fc.integer({ min: 0, max: 3 }),
  about: fc.boolean(),
});

test("no form lets a number and what touches it part at a line's end, or prints a hyphen for a minus", () => {
  fc.assert(
    fc.property(anyFact, fc.constantFrom(...factForms), (given, form) => {
      const printed = printFact(given, form, words);
      expect(printed).not.toMatch(/\d [^\d]/);
      if (form !== "words") expect(printed).not.toMatch(/-\D*\d/);
      expect(printed).not.toContain("{n}");
    }),
  );
});

test("what is printed as a number reads back as the value, rounded to its digits", () => {
  fc.assert(
    fc.property(anyFact, (given) => {
      const back = Number(printFact(given, "number", words).replaceAll(",", "").replace("−", "-"));
      expect(back).toBe(roundTo(given.value, given.digits));
      expect(Math.abs(back - given.value)).toBeLessThanOrEqual(0.5 * 10 ** -given.digits * (1 + 1e-9));
    }),
  );
});

test("all whole numbers from 0 to 99 are spelled, each differently", () => {
  const spelled = Array.from({ length: 100 }, (_unused, value) => printFact(fact(value, "count"), "words", words));
  expect(new Set(spelled).size).toBe(100);
  expect(spelled.join(" ")).not.toMatch(/\d/);
});
