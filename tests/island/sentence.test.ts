import { expect, test } from "vitest";
import { sentenceAt } from "../../src/island/sentence.ts";

const text = "It took US$3.5 billion. “All of it?” Then China answered with 60. ";
const at = (words: string) => {
  const [from, to] = sentenceAt(text, text.indexOf(words), "en-GB");
  return text.slice(from, to);
};

test("a sentence ends where it ends, and not at a decimal point", () => {
  expect(at("3.5")).toBe("It took US$3.5 billion.");
  expect(at("60")).toBe("Then China answered with 60.");
});
