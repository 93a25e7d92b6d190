/** One row of a dataset by column name: a number where the column has a unit, words where it has none, null where the cell is empty. */
export type Row = Readonly<Record<string, number | string | null>>;

/** A place in a file of `content/`: path from the project's root with forward slashes; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
