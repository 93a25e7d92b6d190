import { max } from "d3";
import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import type { Box } from "../parts/boxes.ts";
import { lineHeight } from "../parts/note.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { rungIds, type AsksLabel } from "./model.ts";

/** The common form of both layouts of the ladder. Rungs count from 0 at the bottom. */
export interface Ladder {
  readonly wide: boolean;
  readonly type: number;
  readonly step: number;
  /** A rung's bar while rung `lit` is lit; `lit` may be fractional. */
  readonly bar: (rung: number, lit: number) => Box;
  /** The vertical middle of a rung's name. */
  readonly nameMiddle: (rung: number, lit: number) => number;
  readonly nameX: number;
  /** Widths available for each side's words. */
  readonly usWidth: number;
  readonly chinaWidth: number;
  readonly usX: number;
  readonly chinaX: number;
  /** The ends of the rails and their thickness; bars lie between them. */
  readonly top: number;
  readonly bottom: number;
  readonly rail: number;
}

/** How much a rung is lit, from 0 to 1, with the light at `lit`; sums to 1 over all rungs. */
export const lightOn = (rung: number, lit: number): number => clamp(1 - Math.abs(rung - lit));

/**
 * On a wide area that is high enough for two lines of words a rung, the ladder is in the middle with both sides' words
 * beside it; otherwise it is at the left, with the lit rung's words under its name.
 */
export function ladderLayout(words: Words<AsksLabel>, size: Size): Ladder {
  const { width, height } = size;
  const large = wideSize(size);
  const wide = width >= wideFrom && height - lineHeight(large) - 14 >= rungIds.length * 2.3 * lineHeight(large);
  const type = wide ? large : width < 420 ? 13 : 14;
  const step = lineHeight(type);
  if (wide) {
    const middle = clamp(width * 0.25, 220, 380);
    const gutter = 24;
    const head = step + 14;
    const row = (height - head) / rungIds.length;
    const left = (width - middle) / 2;
    const thick = clamp(row * 0.24, 12, 28);
    const rail = clamp(width * 0.006, 5, 9);
    const rowMiddle = (rung: number) => height - (rung + 0.5) * row;
    return {
      wide: true,
      type,
      step,
      bar: (rung) => ({ x: left + rail, y: rowMiddle(rung) + step * 0.2, width: middle - 2 * rail, height: thick }),
      nameMiddle: (rung) => rowMiddle(rung) - step * 0.55,
      nameX: width / 2,
      usWidth: left - gutter,
      chinaWidth: left - gutter,
      usX: left - gutter,
      chinaX: left + middle + gutter,
      top: head,
      bottom: height,
      rail,
    };
  }
  const ladderWidth = clamp(width * 0.16, 48, 84);
  const x = ladderWidth + 14;
  const widthAfter = (lead: string) => width - x - textWidth(`${lead} `, { size: type, weight: 700 });
  const [usWidth, chinaWidth] = [widthAfter(words["lead-us-short"]), widthAfter(words["lead-china-short"])];
  const lines = (said: string, width: number) => wrapWords(said, width, { size: type }).length;
  const extra =
    max(rungIds, (id) => lines(words[`${id}-us`], usWidth) + lines(words[`${id}-china`], chinaWidth))! * step + 4;
  const row = Math.min((height - extra) / rungIds.length, step * 2);
  const top = (height - extra - row * rungIds.length) / 2;
  /** The top of a rung's row, below the rows above it, of which at most one is open. */
  const rowTop = (rung: number, lit: number) => {
    let y = top;
    for (let above = rungIds.length - 1; above > rung; above--) y += row + extra * lightOn(above, lit);
    return y;
  };
  const thick = clamp(row * 0.45, 8, 14);
  const rail = width < 420 ? 3 : 4;
  return {
    wide: false,
    type,
    step,
    bar: (rung, lit) => ({
      x: rail,
      y: rowTop(rung, lit) + (row - thick) / 2,
      width: ladderWidth - 2 * rail,
      height: thick,
    }),
    nameMiddle: (rung, lit) => rowTop(rung, lit) + row / 2,
    nameX: x,
    usWidth,
    chinaWidth,
    usX: x,
    chinaX: x,
    top,
    bottom: top + extra + row * rungIds.length,
    rail,
  };
}
