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

export type VolleyRows = Readonly<Record<Act, Stock>>;

/** The three pairs of lists, from 0. */
export const lists = [0, 1, 2] as const;

/** All from 0 to 1. */
export interface VolleyState {
  /** Progress of each pair of lists' squares across the net. */
  readonly list1: number;
  readonly list2: number;
  readonly list3: number;
  /** Progress of the listed squares into one block. */
  readonly gather: number;
  /** Weight of each step's own words. */
  readonly court: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly sum: number;
  readonly room: number;
  readonly print: number;
}

/** Progress of the squares across the net, by list. */
export const flights = ({ list1, list2, list3 }: VolleyState): readonly [number, number, number] => [
  list1,
  list2,
  list3,
];

/** Steps with words above the squares, and the field of the state that shows them. */
export const heads = {
  court: "court",
  "list-1": "first",
  "list-2": "second",
  "list-3": "third",
  "out-of-room": "room",
  "small-print": "print",
} as const;
export type Head = keyof typeof heads;
export const headNames = Object.keys(heads) as Head[];

/** Every label of the picture. The last step keeps the numbers of the one before and says more about them. */
export const volleyLabels = [
  ...headNames.flatMap((head) =>
    acts.flatMap((act) => [
      ...(head === "small-print" ? [] : [`${head}-${act}` as const]),
      `${head}-${act}-1` as const,
      `${head}-${act}-2` as const,
    ]),
  ),
  ...([1, 2, 3] as const).flatMap((list) =>
    acts.flatMap((act) => [`rank-${list}-${act}`, `rank-${list}-${act}-number`, `rank-${list}-${act}-rate`] as const),
  ),
  "sum",
  "sum-1",
  ...acts.flatMap((act) => [`sum-${act}`, `sum-${act}-1`] as const),
  "key",
  "open",
  ...acts.flatMap((act) => [`ledger-${act}`, `ledger-${act}-long`] as const),
  "threat-1",
  "threat-2",
  "suspended",
  "suspended-short",
  "suspended-least",
  "recounts",
] as const;
export type VolleyLabel = (typeof volleyLabels)[number];
