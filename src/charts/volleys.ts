import type { Chart } from "../scene/scene.ts";
import { courtOf } from "./volleys/court.ts";
import { courtSquares } from "./volleys/court-squares.ts";
import { footWords } from "./volleys/foot-words.ts";
import { headWords } from "./volleys/head-words.ts";
import { rankWords } from "./volleys/rank-words.ts";
import { sumWords } from "./volleys/sum-words.ts";
import { suspension } from "./volleys/suspension.ts";
import { zoneWords } from "./volleys/zone-words.ts";
import { zonesOf } from "./volleys/zones.ts";

/** Who acts. */
export const acts = ["us", "china"] as const;
export type Act = (typeof acts)[number];

/** What one side bought of the other, and how much of that the buyer put on its lists, in squares of one billion dollars. */
export interface Stock {
  readonly bought: number;
  /** In the order in which the lists came. */
  readonly lists: readonly [number, number, number];
}

export type VolleyRows = Readonly<Record<Act, Stock>>;

/** All from 0 to 1. */
export interface VolleyState {
  /** How far the squares of each pair of lists have come across the net. */
  readonly list1: number;
  readonly list2: number;
  readonly list3: number;
  /** How far the squares on lists are gathered into one block. */
  readonly gather: number;
  /** How much each step's own words are on. */
  readonly court: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly sum: number;
  readonly room: number;
  readonly print: number;
}

/** Steps whose words stand above the squares, with the part of the state that turns them on. */
export const heads = {
  court: "court",
  "list-1": "first",
  "list-2": "second",
  "list-3": "third",
  "out-of-room": "room",
  "small-print": "print",
} as const;
export type Head = keyof typeof heads;

/** The last step keeps the numbers of the one before and says more about them. */
type HeadLabel = `${Exclude<Head, "small-print">}-${Act}` | `${Head}-${Act}-${1 | 2}`;
type RankLabel = `rank-${1 | 2 | 3}-${Act}${"" | "-number" | "-rate"}`;
type SumLabel = "sum" | "sum-1" | `sum-${Act}` | `sum-${Act}-1`;
type FootLabel = "key" | "open" | `ledger-${Act}` | `ledger-${Act}-long`;
type ZoneLabel = "threat-1" | "threat-2" | "suspended" | "suspended-short" | "suspended-least" | "recounts";
export type VolleyLabel = HeadLabel | RankLabel | SumLabel | FootLabel | ZoneLabel;

/**
 * The court: each side's purchases as squares on its own side of the net. Squares that a list hits cross
 * the net and stay the same squares; where each stands follows from its place in its list.
 */
export const volleys: Chart<VolleyRows, VolleyLabel, VolleyState> =
  ({ rows, words }, size) =>
  (state) => {
    const court = courtOf(rows, words, size);
    const zones = zonesOf(rows, words, court);
    return [
      ...courtSquares(rows, state, court),
      ...suspension(rows, state, court),
      ...headWords(words, state, court),
      ...sumWords(rows, words, state, court),
      ...rankWords(rows, words, state, court),
      ...zoneWords(words, state, court, zones),
      ...footWords(words, state, court, zones),
    ];
  };
