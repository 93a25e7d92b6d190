import { withBreaks } from "../language/break-points.ts";
import type { Mark, Size } from "../marks/mark.ts";
import { escape } from "../marks/svg.ts";
import type { PlainLook } from "./plain-look.ts";
import { plainSvg } from "./plain-svg.ts";
import { wordsBlock } from "./words-block.ts";

/** The words around a downloaded picture. */
export interface SvgWords {
  readonly title: string;
  readonly subtitle: string;
  /** The text alternative. */
  readonly alt: string;
  /** “Sources: …”, with the note if there is one. */
  readonly source: string;
  /** Author, address and licence. */
  readonly credit: string;
  readonly language: string;
}

/** The drawing area of a downloaded SVG, and the margin around it, in pixels. */
export const drawing: Size = { width: 592, height: 400 };
const margin = 24;

/** A step as a standalone SVG, 640 pixels wide: title, subtitle, picture, source and credit. `head` may hold fonts. */
export function stepSvg(
  words: SvgWords,
  frame: readonly Mark[],
  look: PlainLook,
  colours: { readonly paper: string; readonly ink: string },
  head = "",
): string {
  const block = (
    key: string,
    said: string,
    top: number,
    size: number,
    how: { weight?: 450 | 700; class?: string; leading?: number } = {},
  ) => wordsBlock(key, withBreaks(said, words.language), margin, top, drawing.width, { size, ...how });
  const title = block("title", words.title, margin, 22, { weight: 700, leading: 1.2 });
  const subtitle = block("subtitle", words.subtitle, title.bottom + 4, 14, { class: "muted" });
  const top = subtitle.bottom + 16;
  const source = block("source", words.source, top + drawing.height + 20, 12, { class: "muted" });
  const credit = block("credit", words.credit, source.bottom + 2, 12, { class: "muted" });
  const size = { width: drawing.width + 2 * margin, height: Math.ceil(credit.bottom + margin - 6) };
  return plainSvg(
    size,
    [
      { marks: [...title.marks, ...subtitle.marks, ...source.marks, ...credit.marks], x: 0, y: 0 },
      { marks: frame, x: margin, y: top },
    ],
    look,
    { ...colours, head: `<title>${escape(words.title)}</title><desc>${escape(words.alt)}</desc>${head}` },
  );
}
