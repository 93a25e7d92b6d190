/** One row of a dataset by column name: a number where the column has a unit, words where it has none, null where the cell is empty. */
export type Row = Readonly<Record<string, number | string | null>>;
