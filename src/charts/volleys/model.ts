import { progress } from "../../scene/interpolate.ts";

/** The two sides. */
export const acts = ["us", "china"] as const;
export type Act = (typeof acts)[number];

/** Classes of `styles/picture.css` by side. */
export const actClass = { us: "us", china: "cn" } as const;

/** What one side bought from the other, and how much of it the buyer put on its lists, in squares of US$1 billion. */
export interface Stock {
  readonly bought: number;
  /** In order of date. */
  readonly lists: readonly [number, number, number];
}

/** Who takes over the trade that the US lists hit, from left to right. */
export const takers = ["home", "others", "kept"] as const;
export type Taker = (typeof takers)[number];

/** Classes by taker: colour says who makes the sale from now on. */
export const takerClass = { home: "us", others: "ink", kept: "cn" } as const;

export interface VolleyRows extends Readonly<Record<Act, Stock>> {
  /** Squares of Chinese goods that the US threatens to list as well. */
  readonly threat: number;
  /** The squares of the US lists by who takes over their trade; together they are all of them. */
  readonly taken: Readonly<Record<Taker, number>>;
}

/** The three pairs of lists, from 0. */
export const lists = [0, 1, 2] as const;

/** All from 0 to 1. */
export interface VolleyState {
  /** Progress of each pair of lists' squares across the net. */
  readonly list1: number;
  readonly list2: number;
  readonly list3: number;
  /** Weight of each step's own words. */
  readonly court: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** Also the progress of the threatened squares over the open ones. */
  readonly room: number;
  /** Also the progress of the American lists' squares to who takes over their trade. */
  readonly taken: number;
}

/** Progress of the squares across the net, by list. */
export const flights = ({ list1, list2, list3 }: VolleyState): readonly [number, number, number] => [
  list1,
  list2,
  list3,
];

/** How far the threatened squares have come; they stay while those of the lists are taken over. */
export const threatened = ({ room, taken }: VolleyState): number => (taken > 0 ? 1 : room);

/** How far China's side of the court has cleared for the threat. */
export const cleared = (state: VolleyState): number => progress(threatened(state), 0, 0.3);

/** The opacity of all but the American lists' squares while these rise to who takes over their trade. */
export const courtFade = (taken: number): number => 1 - progress(taken, 0, 0.2);

/** Blows by who strikes: the labels of size and name, and the field of the state that shows them. */
export const blows = [
  ...acts.flatMap((act) => [
    { act, size: `list-1-${act}`, name: `blow-${act}`, shown: "first" } as const,
    { act, size: `list-2-${act}`, name: `blow-${act}`, shown: "second" } as const,
    { act, size: `list-3-${act}`, name: `blow-${act}`, shown: "third" } as const,
  ]),
  { act: "us", size: "all-us", name: "blows-us", shown: "room" },
] as const;

/** Every label of the picture. */
export const volleyLabels = [
  ...acts.flatMap((act) => [
    `name-${act}` as const,
    `court-${act}` as const,
    `bought-${act}` as const,
    `blow-${act}` as const,
    `taxed-${act}` as const,
    ...([1, 2, 3] as const).flatMap(
      (list) =>
        [
          `list-${list}-${act}`,
          `rank-${list}-${act}`,
          `rank-${list}-${act}-number`,
          `rank-${list}-${act}-rate`,
        ] as const,
    ),
  ]),
  "all-us",
  "blows-us",
  ...takers,
  "home-said",
  "others-name",
  "others-said",
  "kept-said",
  "blow",
  "open",
  "hole",
  "hole-number",
  "threat",
  "threatened",
  "left",
  "over",
] as const;
export type VolleyLabel = (typeof volleyLabels)[number];
