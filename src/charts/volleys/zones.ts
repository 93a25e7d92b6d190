import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import type { Court } from "./layout.ts";
import type { VolleyLabel } from "./model.ts";
import { rank } from "./ranks.ts";

/** The areas that squares have left, in pixels, and the words in them, broken into lines. */
export interface Zones {
  /** The left area, next to the American open squares and below China's ranks. */
  readonly left: number;
  readonly top: number;
  /** Edges of the right area, between the American ranks and the Chinese open squares. */
  readonly right: number;
  readonly rightEnd: number;
  readonly suspended: readonly string[];
  /** Empty if there is only room for the threatened sum. */
  readonly threat: readonly string[];
  readonly threatTop: number;
  /** Whether the threat stays when the suspension shows. */
  readonly both: boolean;
  /** What open squares are, on both sides from the same y; empty if the words below the squares say so. */
  readonly open: readonly string[];
  readonly openTop: number;
  /** Empty if the right side has no room. */
  readonly recounts: readonly string[];
}

/** Smallest width, in pixels, of notes in the right area. */
const noteWidth = 110;

/** The outer edge of a side's ranks. */
const ranksEdge = ({ net, apron, pitch }: Court, hand: -1 | 1): number => net + hand * (apron + rank * pitch);

/** Divides the empty areas among notes: the longest words that fit, else shorter ones. */
export function zonesOf(words: Words<VolleyLabel>, court: Court): Zones {
  const { counts, net, apron, step, pitch, columns, top, bottom, band, type, line } = court;
  const setting = { size: type };
  const left = ranksEdge(court, -1);
  const width = net - 8 - left;
  const zoneTop = top + counts.china.ranks * pitch + band + Math.round(type * 0.6);
  const lines = (bottom - zoneTop) / line;
  const fits = (input: readonly string[], room: number) =>
    input.length <= room && input.every((one) => textWidth(one, setting) <= width);

  const suspended = (["suspended", "suspended-short", "suspended-least"] as const)
    .map((label) => wrapWords(words[label], width, setting))
    .find((input, i) => i === 2 || fits(input, lines))!;
  const wrapped = wrapWords(words["threat-2"], width, setting);
  const threat = fits(wrapped, lines - 1.4) ? wrapped : [];
  const both = suspended.length + threat.length + 3 <= lines;

  const right = ranksEdge(court, 1) + 0.6 * pitch;
  const rightEnd = net + apron + step + (columns - counts.china.openColumns - 0.9) * pitch;
  const noted = rightEnd - right >= noteWidth;
  const open = balancedWords(words.open, Math.min(width, rightEnd - right), { ...setting, weight: 600 });
  const spare = lines - suspended.length - threat.length - open.length - 1;
  return {
    left,
    top: zoneTop,
    right,
    rightEnd,
    suspended,
    threat,
    both,
    threatTop: both ? bottom - (threat.length + 1.4) * line : zoneTop,
    open: noted && spare >= 2 ? open : [],
    openTop: zoneTop + (suspended.length + Math.min(spare / 2, 2)) * line,
    recounts: noted ? wrapWords(words.recounts, rightEnd - right, setting) : [],
  };
}
