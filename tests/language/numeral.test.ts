import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { numeralsOf, type Numerals } from "../../src/language/numerals.ts";

/**
 * Languages that cover every peculiarity: digits of their own, groups of two, no grouping below 10,000, percent signs
 * in front, signs with direction marks.
 */
const languages = [
  "en-GB",
  "en-IN",
  "de",
  "de-AT",
  "de-CH",
  "fr",
  "fr-CH",
  "es",
  "pt",
  "pt-PT",
  "it",
  "pl",
  "bg",
  "ru",
  "sv",
  "fi",
  "nb",
  "da",
  "nl",
  "cs",
  "hu",
  "tr",
  "eu",
  "el",
  "he",
  "ar-EG",
  "ar-MA",
  "fa",
  "ur",
  "hi",
  "mr",
  "bn",
  "ne",
  "my",
  "th",
  "lt",
  "et",
  "sl",
  "gsw",
  "zh-Hans",
  "zh-Hant",
  "ja",
  "ko",
  "vi",
  "id",
  "sw",
  "am",
  "ff-Adlm",
];
/** Whether digits are grouped; Chinese newspapers group none. */
const groups = (language: string) => (language.startsWith("zh") ? false : "auto");
const amount = fc
  .tuple(
    fc.oneof(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })),
    fc.nat(4),
  )
  .map(([n, digits]) => n / 10 ** digits)
  .filter((n) => !Object.is(n, -0));

/** The module as a page loads it, with no language known yet. */
const fresh = async () => {
  vi.resetModules();
  return import("../../src/language/numeral.ts");
};
afterEach(() => void vi.unstubAllGlobals());

test.each(languages)("numbers, percentages and years stand as %s writes them", async (language) => {
  const { numeral, percentNumeral, yearNumeral } = await fresh();
  const [number, percent, year] = [
    { maximumFractionDigits: 20, useGrouping: groups(language) },
    { style: "percent", maximumFractionDigits: 20, useGrouping: groups(language) },
    { useGrouping: false },
  ].map((options) => new Intl.NumberFormat(language, options as Intl.NumberFormatOptions));
  fc.assert(
    fc.property(amount, (value) => {
      expect(numeral(value, language)).toBe(number!.format(value));
      expect(yearNumeral(Math.trunc(Math.abs(value)), language)).toBe(year!.format(Math.trunc(Math.abs(value))));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (value) => {
      expect(percentNumeral(value, language)).toBe(percent!.format(value / 100));
    }),
  );
});

test.each(languages)("so many digits after the decimal sign stand as %s writes them", async (language) => {
  const { numeral } = await fresh();
  fc.assert(
    fc.property(amount, fc.nat(3), (value, digits) => {
      expect(numeral(value, language, digits)).toBe(
        new Intl.NumberFormat(language, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          useGrouping: groups(language),
          signDisplay: "negative",
        }).format(value),
      );
    }),
    { numRuns: 40 },
  );
});

test("a page that carries its language's numerals never asks the browser's own, which takes long to come", async () => {
  const carried = new Map(
    languages.map(
      (language) =>
        [
          language,
          [
            JSON.stringify(numeralsOf(language)),
            new Intl.NumberFormat(language, { useGrouping: groups(language) }).format(-1234567.25),
          ],
        ] as const,
    ),
  );
  const { learnNumerals, numeral } = await fresh();
  vi.stubGlobal("Intl", undefined);
  for (const [language, [line, written]] of carried) {
    expect(learnNumerals(JSON.parse(line) as Numerals)).toBe(language);
    expect(numeral(-1234567.25, language)).toBe(written);
  }
});

test("an amount that counts by ten thousands is the English one with its point moved", async () => {
  const { amountNumeral } = await fresh();
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 6 }),
      fc.nat(2),
      fc.constantFrom(undefined, 3, 6, 9, 12),
      (n, digits, power) => {
        const value = n / 10 ** digits;
        const printed = amountNumeral(value, power, "zh-Hans", digits);
        const [, number, name] = /^([\d.]+)(万亿|亿|万|)$/u.exec(printed)!;
        const zeros = { 万亿: 12, 亿: 8, 万: 4, "": 0 }[name!]!;
        // whole numbers, since 3233.2 × 10⁸ is not exact
        expect(BigInt(Math.round(Number(number) * 100)) * 10n ** BigInt(zeros)).toBe(
          BigInt(Math.round(value * 100)) * 10n ** BigInt(power ?? 0),
        );
        if (name) expect(number).toMatch(/^[1-9]\d*(\.\d?[1-9])?$/);
      },
    ),
  );
});

test("a language that counts by thousands leaves the unit to say what it counts", async () => {
  const { amountNumeral } = await fresh();
  for (const language of ["en-GB", "de", "hi", "ar-EG"])
    expect(amountNumeral(323.32, 9, language, 1)).toBe(
      new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(323.3),
    );
});
