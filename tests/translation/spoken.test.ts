import { expect, test } from "vitest";
import { readLedger } from "../../src/ledger/ledger.ts";
import { layOver } from "../../src/ledger/translation/lay-over.ts";
import { withSpoken } from "../../src/ledger/translation/spoken.ts";
import { pseudoLanguage, pseudoWords } from "../language/pseudo-locale.ts";
import { changed, smallEdition } from "./small-edition.ts";

const words = "We are now making it clear to everyone";
const originalIn = (files: ReadonlyMap<string, string>, ledger = readLedger(files)) =>
  withSpoken(ledger, files).quotations["clear"]!.original;
const translated = changed("content/quotations.yaml", "  side: us", "  translated_from: Xish\n  side: us");

test("words that a translation has from their speaker stand beside those that translate them", () => {
  expect(originalIn(translated)).toEqual({ language: pseudoLanguage, words: pseudoWords(words) });
});

test("words in their speaker's own language stand alone, in either language", () => {
  expect(originalIn(smallEdition)).toBeUndefined();
  expect(originalIn(translated, readLedger(layOver(translated, "xx").files))).toBeUndefined();
});

test("words that are translated in both languages, or not translated yet, are nobody's own", () => {
  const file = "content/xx/quotations.yaml";
  expect(originalIn(changed(file, "  place:", "  translated_from: Yish\n  place:", translated))).toBeUndefined();
  expect(originalIn(changed(file, pseudoWords(words), words, translated))).toBeUndefined();
});
