import type { Act, Stock } from "../volleys.ts";

/** Squares in a rank: rows of ten can be counted at a glance. */
export const rank = 10;

/** Rows in which the American stock stands; the Chinese one has so many as its listed squares fill in rows of five. */
export const stockRows = 25;
export const half = rank / 2;

/** Squares of a stock that are on a list. */
export const listed = ({ lists }: Stock): number => lists.reduce((sum, n) => sum + n, 0);

/** Squares of a stock that are on no list. */
export const unlisted = (stock: Stock): number => stock.bought - listed(stock);

/** Squares of earlier lists, by list from 0. */
export const before = ({ lists }: Stock, list: number): number => lists.slice(0, list).reduce((sum, n) => sum + n, 0);

/** Ranks that a stock's listed squares fill. */
export const ranksOf = (stock: Stock): number => Math.ceil(listed(stock) / rank);

/** Rows in which an act's squares on no list stand, in columns. */
export const openRows = (act: Act, stock: Stock): number =>
  act === "us" ? stockRows : Math.max(1, Math.ceil(listed(stock) / half));

/** Columns that they fill, the last perhaps not whole. */
export const openColumns = (act: Act, stock: Stock): number => Math.ceil(unlisted(stock) / openRows(act, stock));

/** On which side of the net an act's own purchases stand: the United States left. */
export const homeOf = (act: Act): -1 | 1 => (act === "us" ? -1 : 1);
