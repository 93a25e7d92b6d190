import { line, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { balancedWords } from "./balanced.ts";

/** One paragraph of a note; long words wrap over several lines. */
export interface Entry {
  /** Bold text before the words, such as a number. */
  readonly lead?: string;
  readonly words: string;
  /** A text class of `styles/picture.css`. */
  readonly class?: string;
  readonly strong?: boolean;
}

/** Position of a note, in pixels. */
export interface NotePlace {
  /** Left edge of the words; the bracket is `bracketGap` before it. */
  readonly x: number;
  readonly width: number;
  /** The y of what the note describes; its first line is there if there is room below. */
  readonly middle: number;
  /** Where the line to the bracket starts. */
  readonly from: number;
  /** The note stays between these two. */
  readonly top: number;
  readonly bottom: number;
  /** Type size. */
  readonly size: number;
}

export const bracketGap = 8;

/** Line height for a type size. */
export const lineHeight = (size: number): number => Math.round(size * 1.28);

/** The baseline that centres figures and capitals on y. */
export const baseline = (middle: number, size: number): number => middle + size * 0.35;

/**
 * A note beside what it describes, with a line from there to a bracket at the note's left edge. Trailing entries that
 * do not fit are left out.
 */
export function note(
  key: string,
  entries: readonly Entry[],
  { x, width, middle, from, top, bottom, size }: NotePlace,
): Mark[] {
  const step = lineHeight(size);
  const blocks = entries.map(({ lead, words, class: name, strong }, entry) => {
    const indent = lead === undefined ? 0 : textWidth(`${lead} `, { size, weight: 700 });
    const look = { size, weight: strong ? 700 : 500, ...(name === undefined ? {} : { class: name }) } as const;
    return balancedWords(words, width - indent, { size, weight: look.weight }).map((part, i) => ({
      part,
      indent,
      look,
      entry,
      lead: i === 0 ? lead : undefined,
    }));
  });
  const room = Math.floor((bottom - top) / step);
  const lines = blocks.filter((_, i) => i === 0 || blocks.slice(0, i + 1).flat().length <= room).flat();
  const height = lines.length * step;
  const start = clamp(middle - step / 2, top, Math.max(top, bottom - height));
  const edge = x - bracketGap;
  return [
    line(`${key}-lead`, from, middle, edge, middle, { class: "axis" }),
    line(`${key}-bracket`, edge, Math.min(start, middle), edge, Math.max(start + height, middle), { class: "axis" }),
    ...lines.flatMap(({ part, indent, look, entry, lead }, i) => {
      const y = baseline(start + (i + 0.5) * step, size);
      return [
        ...(lead === undefined ? [] : [text(`${key}-lead-${entry}`, x, y, lead, { ...look, weight: 700 })]),
        text(`${key}-${i}`, x + indent, y, part, look),
      ];
    }),
  ];
}
