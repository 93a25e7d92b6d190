import { displayAdvances, measured, textAdvances } from "./advance-widths.ts";
import { defaultTextSize, defaultTextWeight, type Leaf } from "./mark.ts";

/** How the words are set: 14 pixels at weight 500 by default, like `text` marks. */
export interface Setting {
  readonly size?: number;
  /** Ignored for the display face, which has one weight. */
  readonly weight?: number;
  /** `display` is the face of class `big`. */
  readonly face?: "text" | "display";
}

/** Advance widths by character, in thousandths of the type size. */
type Advances = ReadonlyMap<string, number>;

const decode = (column: string): Advances =>
  new Map([...measured].map((character, i) => [character, parseInt(column.slice(2 * i, 2 * i + 2), 36)]));

const display = decode(displayAdvances);
const text = Object.entries(textAdvances).map(([weight, column]) => ({
  weight: Number(weight),
  advances: decode(column),
}));

/** Stands in for characters missing from the table; few are wider. */
const wide = "M";

/** The text face's advances at a weight, interpolated between the table's columns and limited to 450–700. */
function between(weight: number): Advances {
  const heavy = text.find((column) => column.weight >= weight) ?? text.at(-1)!;
  const light = text[text.indexOf(heavy) - 1] ?? heavy;
  const t = heavy === light ? 0 : Math.min(1, (weight - light.weight) / (heavy.weight - light.weight));
  return new Map(
    [...heavy.advances].map(([character, advance]) => [
      character,
      light.advances.get(character)! * (1 - t) + advance * t,
    ]),
  );
}

/** A cache: pictures use three or four weights. */
const byWeight = new Map<number, Advances>();

function advancesOf({ weight = defaultTextWeight, face = "text" }: Setting): Advances {
  if (face === "display") return display;
  const known = byWeight.get(weight) ?? between(weight);
  byWeight.set(weight, known);
  return known;
}

/** As in src/language/break-points.ts. */
const breakPoint = "\u200b";

/** Chinese and Japanese characters and full-width signs. */
export const full = /[\u2e80-\uffef]/;
/** The same, and signs that are full-width beside them. */
export const fullBeside = /[\u2e80-\uffef“”‘’…—·]/;

/**
 * The width of words on one line, in pixels, without kerning. Weights are limited to 450–700. Chinese characters, which
 * come from the reader's system, are one em wide in all its fonts.
 */
export function textWidth(words: string, how: Setting = {}): number {
  const advances = advancesOf(how);
  const chinese = full.test(words);
  let thousandths = 0;
  for (const character of words)
    thousandths +=
      chinese && fullBeside.test(character)
        ? 1000
        : (advances.get(character) ?? (character === breakPoint ? 0 : advances.get(wide)!));
  return (thousandths * (how.size ?? defaultTextSize)) / 1000;
}

/** A text mark's left edge and width, type size, and whether it is in the display face. */
export function extentOf({ attrs, text = "" }: Leaf) {
  const size = Number(attrs["font-size"] ?? defaultTextSize);
  const big = /\bbig\b/.test(String(attrs["class"] ?? ""));
  const weight = Number(attrs["font-weight"] ?? defaultTextWeight);
  const width = textWidth(text, { size, weight, face: big ? "display" : "text" });
  const anchor = String(attrs["text-anchor"] ?? "start") as "start" | "middle" | "end";
  return { left: Number(attrs["x"]) - { start: 0, middle: 0.5, end: 1 }[anchor] * width, width, size, big };
}

/**
 * Wraps words into lines of at most `maxWidth` pixels, at spaces but never at no-break spaces, and at break points
 * (`break-points.ts`). A word that is too long gets a line of its own. Always at least one line.
 */
export function wrapWords(words: string, maxWidth: number, how: Setting = {}): string[] {
  const lines: string[] = [];
  const space = textWidth(" ", how);
  let width = 0;
  for (const [part, word] of words.matchAll(/ ?([^ \u200b]+)/g)) {
    const more = textWidth(word!, how);
    const longer = width + (part === word ? 0 : space) + more;
    const fits = lines.length > 0 && longer <= maxWidth;
    width = fits ? longer : more;
    if (fits) lines[lines.length - 1] += part;
    else lines.push(word!);
  }
  return lines.length ? lines : [""];
}
