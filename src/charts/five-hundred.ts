import type { Chart } from "../scene/scene.ts";
import { economy } from "./five-hundred/economy.ts";
import { hundreds } from "./five-hundred/hundreds.ts";
import { listLayout } from "./five-hundred/list-layout.ts";
import { listSquares } from "./five-hundred/list-squares.ts";
import { listWords } from "./five-hundred/list-words.ts";

/** Counts of Party groups, each of every hundred firms of its own kind; they measure different things. */
export const counts = ["nonpublic", "survey"] as const;
export type Count = (typeof counts)[number];

/** What private firms are said to make up a part of, the largest part first. */
export const parts = ["firms", "jobs", "innovation", "gdp", "tax"] as const;
export type Part = (typeof parts)[number];

export interface FiveHundredRows {
  /** Companies on the list, and by where they are from. */
  readonly all: number;
  readonly us: number;
  readonly mainland: number;
  readonly taiwan: number;
  /** Firms of every hundred that have a Party group. */
  readonly party: Readonly<Record<Count, number>>;
  /** Percent, as officials round it: each is more than this. */
  readonly economy: Readonly<Record<Part, number>>;
}

/** All from 0 to 1, one after the other. */
export interface FiveHundredState {
  /** How far the squares of the list are sorted by where their companies are from. */
  readonly sorted: number;
  /** How far Taiwan's squares stand apart. */
  readonly apart: number;
  /** How far the list has made way for the two counts of Party groups. */
  readonly party: number;
  /** How far those have made way for the private economy. */
  readonly economy: number;
}

export type FiveHundredLabel =
  | "all"
  | "all-what"
  | "us"
  | "us-what"
  | "china"
  | "china-what"
  | "china-counting"
  | "mainland"
  | "mainland-what"
  | "taiwan"
  | "rest"
  | Count
  | `${Count}-what`
  | `${Count}-who`
  | "economy"
  | "economy-rounded"
  | "least"
  | "half"
  | "whole"
  | Part
  | `${Part}-over`;

/** Five hundred squares, one a company, sorted by flag; then two counts of every hundred firms side by side; then bars of the private economy. */
export const fiveHundred: Chart<FiveHundredRows, FiveHundredLabel, FiveHundredState> =
  ({ rows, words }, size) =>
  (state) => {
    const layout = listLayout(rows, words, size);
    return [
      ...listSquares(rows, state, layout),
      ...listWords(words, state, layout),
      ...hundreds(rows, words, state, size),
      ...economy(rows, words, state, size),
    ];
  };
