import { displayAdvances, measured, textAdvances } from "./advance-widths.ts";
import { defaultTextSize, defaultTextWeight } from "./mark.ts";

/** How words to be measured are set: as `text` marks are, 14 pixels at weight 500 unless told. */
export interface Setting {
  readonly size?: number;
  /** The display face has one weight and does not look at it. */
  readonly weight?: number;
  /** `display` is the face of the class `big`. */
  readonly face?: "text" | "display";
}

/** Thousandths of the type size by character. */
type Advances = ReadonlyMap<string, number>;

const decode = (column: string): Advances =>
  new Map([...measured].map((character, i) => [character, parseInt(column.slice(2 * i, 2 * i + 2), 36)]));

const display = decode(displayAdvances);
const text = Object.entries(textAdvances).map(([weight, column]) => ({
  weight: Number(weight),
  advances: decode(column),
}));

/** A character that the table does not know is taken to be as wide as this one, which few are. */
const wide = "M";

/** The text face's advances at a weight, held within 450 to 700, from the columns on either side of it. */
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

/** Pictures are set in three or four weights. */
const byWeight = new Map<number, Advances>();

function advancesOf({ weight = defaultTextWeight, face = "text" }: Setting): Advances {
  if (face === "display") return display;
  const known = byWeight.get(weight) ?? between(weight);
  byWeight.set(weight, known);
  return known;
}

/** How wide words stand in a picture, in pixels, on one line and without kerning. Weights are held within 450 to 700. */
export function textWidth(words: string, how: Setting = {}): number {
  const advances = advancesOf(how);
  let thousandths = 0;
  for (const character of words) thousandths += advances.get(character) ?? advances.get(wide)!;
  return (thousandths * (how.size ?? defaultTextSize)) / 1000;
}

/**
 * Words broken into lines of at most `maxWidth` pixels, at spaces and never at no-break spaces.
 * A word that is too long stays whole on a line of its own. Always at least one line.
 */
export function wrapWords(words: string, maxWidth: number, how: Setting = {}): string[] {
  const [first = "", ...rest] = words.split(/ +/).filter(Boolean);
  const lines = [first];
  const space = textWidth(" ", how);
  let width = textWidth(first, how);
  for (const word of rest) {
    const more = textWidth(word, how);
    const fits = width + space + more <= maxWidth;
    width = fits ? width + space + more : more;
    if (fits) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}
