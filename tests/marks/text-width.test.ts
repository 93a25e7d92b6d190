import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tabulatedWeights, thousandths } from "../../src/commands/fonts/advance-table.ts";
import { openFont } from "../../src/commands/fonts/open-font.ts";
import { textWidth, wrapWords } from "../../src/marks/text-width.ts";
import { characters } from "../../src/styles/fonts/characters.ts";

const open = (name: string) => openFont(readFileSync(`src/styles/fonts/${name}.woff2`));
const text = await open("archivo");
const display = await open("archivo-display");

describe("words are as wide as the shipped fonts set them", () => {
  test.each(tabulatedWeights)("text, weight %i", (weight) => {
    for (const character of characters)
      expect(textWidth(character, { size: 1000, weight }), character).toBe(thousandths(text, character, weight));
  });
  test("text at weights between those tabulated, within two thousandths", () => {
    for (const character of characters) {
      expect(
        Math.abs(textWidth(character, { size: 1000, weight: 550 }) - thousandths(text, character, 550)),
        character,
      ).toBeLessThanOrEqual(2);
    }
  });
  test("display, whatever the weight", () => {
    for (const character of characters)
      expect(textWidth(character, { size: 1000, face: "display", weight: 450 }), character).toBe(
        thousandths(display, character),
      );
  });
  test("14 pixels at weight 500 unless told", () => {
    expect(textWidth("US$250 billion")).toBe(textWidth("US$250 billion", { size: 14, weight: 500, face: "text" }));
    expect(textWidth("US$250 billion")).toBeGreaterThan(80);
    expect(textWidth("US$250 billion")).toBeLessThan(110);
  });
  test("every figure is as wide as every other, so a number that counts does not shake", () => {
    for (const weight of tabulatedWeights)
      for (const figure of "123456789") expect(textWidth(figure, { weight })).toBe(textWidth("0", { weight }));
  });
  test("a character that no font has is not taken for a narrow one", () => {
    expect(textWidth("Ω")).toBe(textWidth("M"));
  });
  test("Chinese characters and the signs beside them are one em, its digits the house's, break points nothing", () => {
    const size = 20;
    expect(textWidth("“关税”——", { size })).toBe(6 * size);
    expect(textWidth("关\u200b税", { size })).toBe(2 * size);
    expect(textWidth("25%的", { size })).toBeCloseTo(textWidth("25%", { size }) + size, 9);
    expect(textWidth("“tariff”", { size })).toBeLessThan(5 * size);
  });
  test("weights outside the font's range are set at its ends", () => {
    expect(textWidth("Truce", { weight: 300 })).toBe(textWidth("Truce", { weight: 450 }));
    expect(textWidth("Truce", { weight: 900 })).toBe(textWidth("Truce", { weight: 700 }));
  });
});

describe("wrapped words", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aMil1$.\u00a0"), minLength: 1, maxLength: 12 });
  const sentence = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));
  const setting = fc.record({
    size: fc.integer({ min: 13, max: 72 }),
    weight: fc.integer({ min: 450, max: 700 }),
    face: fc.constantFrom("text" as const, "display" as const),
  });

  test("joined by spaces give the words back, and every line fits or is one word", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 400 }), setting, (words, width, how) => {
        const lines = wrapWords(words, width, how);
        expect(lines.join(" ")).toBe(words);
        for (const line of lines) expect(textWidth(line, how) <= width || !line.includes(" ")).toBe(true);
      }),
    );
  });
  test("no line could have taken the next line's first word", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 400 }), (words, width) => {
        const lines = wrapWords(words, width);
        lines
          .slice(1)
          .forEach((line, i) => expect(textWidth(`${lines[i]} ${line.split(" ")[0]}`)).toBeGreaterThan(width));
      }),
    );
  });
  test("a no-break space holds its words together", () => {
    expect(wrapWords("US$250\u00a0billion of goods", 1)).toEqual(["US$250\u00a0billion", "of", "goods"]);
  });
  test("words without a limit are one line", () => {
    expect(wrapWords("two short words", Infinity)).toEqual(["two short words"]);
  });
  test("no words are one empty line", () => {
    expect(wrapWords("", 100)).toEqual([""]);
  });
});
