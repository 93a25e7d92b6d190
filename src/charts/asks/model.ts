import type { ChartInput } from "../../scene/scene.ts";
import type { Weights } from "../parts/blend.ts";

/** What the talks are about, from where the two sides touch to where they stand furthest apart. */
export const matters = [
  "soybeans",
  "market-access",
  "ip-law",
  "forced-transfer",
  "enforcement",
  "subsidies",
  "party-role",
] as const;
export type Matter = (typeof matters)[number];

/** The matters that each step of the gaps tells, in order. */
export const lit: readonly (readonly Matter[])[] = [
  ["soybeans", "market-access", "ip-law", "forced-transfer"],
  ["enforcement"],
  ["subsidies", "party-role"],
];

/** By step, what the names of its labels begin with where there is room for the words of one step only. */
export const stepLabels = ["near", "enforcement", "far"] as const;

/** Fleets of soybean ships: those of a year first, then those of a month and of a pledge. */
export const fleets = ["2017", "2018", "december-2017", "december-2018", "pledge"] as const;
export type Fleet = (typeof fleets)[number];

export interface AsksRows {
  /** Number of shiploads. */
  readonly ships: Readonly<Record<Fleet, number>>;
  /** In the order of `matters`. */
  readonly gaps: readonly {
    /** From 0, where the sides touch, to 1, where they stand furthest apart. */
    readonly distance: number;
    /** Whether there is a demand, and an offer. */
    readonly asked: boolean;
    readonly offered: boolean;
  }[];
  /** The days left run from the day after `today` to `last`, both counted from `dinner`, YYYY-MM-DD. */
  readonly dinner: string;
  readonly today: number;
  readonly last: number;
}

/** The three views, and where each stands. */
export interface AsksState extends Weights<"fleet" | "gaps" | "clock"> {
  /** 0 while the ships of whole years show, 1 when those of the two Decembers do. */
  readonly december: number;
  /** 1 when those of the pledge stand beside them. */
  readonly pledged: number;
  /**
   * The step of the gaps that is lit, counted from 0 as in `lit`; between two, both are lit in part. Rows of later steps
   * have no arms yet.
   */
  readonly told: number;
}

/** Names ending in `-short` are for narrow areas; `first` names the first day left, `rise` the day of the legal rise. */
export const labels = [
  ...fleets.flatMap((fleet) => [`ships-${fleet}`, `when-${fleet}`, `when-${fleet}-short`] as const),
  ...matters.flatMap((matter) => [matter, `${matter}-us`, `${matter}-china`] as const),
  ...(["near", "far"] as const).flatMap((step) => [`${step}-us`, `${step}-china`] as const),
  "lead-us",
  "lead-china",
  "lead-us-short",
  "lead-china-short",
  "left",
  "day",
  "first",
  "rise",
] as const;
export type AsksLabel = (typeof labels)[number];

/** The picture's input. */
export type AsksInput = ChartInput<AsksRows, AsksLabel>;
