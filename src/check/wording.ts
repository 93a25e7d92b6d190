import type { Ledger } from "../ledger/ledger.ts";
import { proseIn, valueOffset, type Chapter, type Report } from "./chapter.ts";
import { monthsOf } from "./dates.ts";
import { findNumerals, numeralMessage } from "./numerals.ts";
import { countWords } from "../ledger/reading-time.ts";
import { blot } from "./prose.ts";
import { attribute, elementsIn, isElement } from "./tree.ts";

/** Words in a step: more than `many` is a warning, more than `most` an error. */
export const stepWords = { many: 45, most: 70 } as const;
/** How many Chinese characters say as much as a word and take its room, so that a card holds them as easily. */
const charactersInCard = 2;
/** The longest title, in characters. */
export const longestTitle = 70;
/** The longest note in the tale of the tape, in characters, so that it fits a phone. */
export const longestNote = 24;

/** The most signs before a heading that the page has a size for. */
const deepestHeading = 4;

/** Checks a chapter's wording: loose numbers, typed quotations, headings in order, the length of steps and of the title. */
export function checkWording(chapter: Chapter, ledger: Ledger, report: Report): void {
  const months = monthsOf(ledger.story.language);
  const loose = (typed: string, offsetOf: (index: number) => number): void => {
    for (const numeral of findNumerals(typed, ledger, months)) {
      report(
        offsetOf(numeral.offset),
        numeralMessage(numeral, ledger, (id) => `<Fact id="${id}" />`, `<Plain>${numeral.text}</Plain>`),
      );
    }
  };
  let depth = 0;
  for (const { block, above, typed, offsets } of chapter.prose) {
    loose(typed, (index) => offsets[index]!);
    for (const match of typed.matchAll(/[“"„«]([^“”"„«»]*)[”"»]/g)) {
      const said = match[1]!;
      if (countWords(said.replaceAll(blot, " ")) <= 3) continue;
      const known = Object.values(ledger.quotations).find(({ words }) => letters(words).includes(letters(said)));
      report(
        offsets[match.index]!,
        known
          ? `these words are quotation ${JSON.stringify(known.id)}; write <Quote id="${known.id}" />`
          : 'words in quotation marks; put them into content/quotations.yaml and write <Quote id="…" />, so that speaker, day and source are kept',
        known ? "error" : "warning",
      );
    }
    // A heading by a line under it is told as one that was not meant.
    if (block.type === "heading" && chapter.source[block.position.start.offset] === "#") {
      const { offset } = block.position.start;
      const found = block.depth ?? 0;
      if (found === 1) report(offset, "a chapter's title stands in its front matter; use ## for headings in the text");
      else if (found > deepestHeading)
        report(
          offset,
          `headings go down to ${"#".repeat(deepestHeading)}; write ${"#".repeat(Math.min(deepestHeading, Math.max(depth, 2) + 1))} instead of ${"#".repeat(found)}`,
        );
      else if (found > Math.max(depth, 2) + 1 || (depth === 0 && found > 3))
        report(
          offset,
          `this heading skips a level; write ${"#".repeat(Math.max(depth, 1) + 1)} instead of ${"#".repeat(found)}`,
        );
      if (above.some(isElement)) report(offset, "a heading has no place inside a component; put it between scenes");
      depth = Math.max(found, 2);
    }
  }
  for (const step of elementsIn(chapter.tree, "Step")) {
    loose(attribute(step, "when") ?? "", (index) => valueOffset(chapter, step, "when") + index);
    const count = proseIn(chapter, step).reduce((sum, { words }) => sum + countWords(words, charactersInCard), 0);
    const at = attribute(step, "at") ?? "";
    if (count > stepWords.most)
      report(
        step.position.start.offset,
        `step ${JSON.stringify(at)} has ${count} words; cut it to ${stepWords.most} at most, or tell part of it before or after the scene`,
      );
    else if (count > stepWords.many)
      report(
        step.position.start.offset,
        `step ${JSON.stringify(at)} has ${count} words; ${stepWords.many} are read with ease over a picture`,
        "warning",
      );
  }
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
