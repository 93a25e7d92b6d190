import type { Mark, Size } from "../marks/mark.ts";
import { line, text } from "../marks/mark.ts";
import { textWidth } from "../marks/text-width.ts";
import type { PlainLook } from "./plain-look.ts";
import { plainSvg, type WriteWords } from "./plain-svg.ts";
import { wordsBlock } from "./words-block.ts";

/** The words beside the picture on a social card, with break points where their language needs them. */
export interface CardWords {
  /** Small, above the title; may be empty. */
  readonly kicker: string;
  readonly title: string;
  /** Smaller, under the title; left out where there is no room. */
  readonly below: string;
  /** The story's name; its last word is set in red. */
  readonly story: string;
}

/** A card's layout size in pixels. Drawn at twice that, 1200 by 630, its words stay large when it is shown small. */
export const card: Size = { width: 600, height: 315 };
/** The drawing area of the picture on a card: a phone's size, which every chart supports. */
export const cardDrawing: Size = { width: 352, height: 255 };
const margin = 24;
const column = card.width - cardDrawing.width - 3 * margin + 4;

export function cardSvg(
  words: CardWords,
  frame: readonly Mark[],
  look: PlainLook,
  colours: { readonly paper: string; readonly ink: string },
  write: WriteWords,
): string {
  const kicker =
    words.kicker === ""
      ? { marks: [], bottom: margin }
      : wordsBlock("kicker", words.kicker, margin, margin, column, { size: 12, weight: 600, class: "muted" });
  const size =
    [29, 26, 23, 20].find(
      (size) => wordsBlock("t", words.title, 0, 0, column, { size, display: true, leading: 1.06 }).bottom <= 150,
    ) ?? 18;
  const title = wordsBlock("title", words.title, margin, kicker.bottom + 4, column, {
    size,
    display: true,
    leading: 1.06,
  });
  const foot = card.height - margin - 22;
  const room = Math.floor((foot - 12 - title.bottom - 8) / (12 * 1.3));
  const below =
    room < 2
      ? []
      : wordsBlock("below", words.below, margin, title.bottom + 8, column, { size: 12, class: "muted", most: room })
          .marks;
  const [, first = "", last = ""] = /^(.*[ \u200b])?(.*)$/.exec(words.story.toUpperCase())!;
  const afterFirst = margin + textWidth(first, { size: 18, face: "display" });
  const name = [
    line("rule", margin, foot - 6, margin + column, foot - 6, { class: "ink" }),
    text("story", margin, foot + 18, first.trimEnd(), { size: 18, class: "big" }),
    text("story-last", afterFirst, foot + 18, last, { size: 18, class: "big cn" }),
  ];
  return plainSvg(
    card,
    [
      { marks: [...kicker.marks, ...title.marks, ...below, ...name], x: 0, y: 0 },
      { marks: frame, x: card.width - margin - cardDrawing.width, y: (card.height - cardDrawing.height) / 2 },
    ],
    look,
    { ...colours, words: write },
  );
}
