import { text, type Mark, type TextLook } from "../marks/mark.ts";
import { wrapWords } from "../marks/text-width.ts";

/** Lines of wrapped words as marks, and where they end. */
export interface WordsBlock {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** How a block is set; `leading` is the line height in multiples of the type size. */
export interface BlockLook extends TextLook {
  readonly size: number;
  readonly leading?: number;
  readonly display?: boolean;
  /** The most lines to keep; where more are cut off, the last one ends in “…”. */
  readonly most?: number;
}

export function wordsBlock(
  key: string,
  words: string,
  x: number,
  top: number,
  width: number,
  { leading = 1.3, display = false, most = Infinity, ...how }: BlockLook,
): WordsBlock {
  const setting = {
    size: how.size,
    face: display ? "display" : "text",
    ...(how.weight === undefined ? {} : { weight: how.weight }),
  } as const;
  const all = wrapWords(words, width, setting);
  const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]!.replace(/[\s,;:.]+$/, "")}…`] : all;
  const classes = [display ? "big" : "", how.class ?? ""].filter(Boolean).join(" ");
  const marks = lines.map((line, i) =>
    text(`${key}-${i}`, x, top + how.size * (0.8 + i * leading), line, {
      ...how,
      ...(classes === "" ? {} : { class: classes }),
    }),
  );
  return { marks, bottom: top + how.size * leading * lines.length };
}
