import type { Row, Tables } from "../../scene/scene.ts";

/**
 * The first row of a dataset with these words in these columns. @throws when there is none; the check reports the
 * message
 */
export function rowWhere(tables: Tables, dataset: string, words: Readonly<Record<string, string>>): Row {
  const wanted = Object.entries(words);
  const row = tables[dataset]!.find((row) => wanted.every(([column, word]) => row[column] === word));
  if (!row)
    throw new Error(
      `no row of content/data/${dataset}.csv has ${wanted.map(([column, word]) => `${JSON.stringify(word)} in column ${JSON.stringify(column)}`).join(" and ")}`,
    );
  return row;
}

/** A row's number in a column. @throws when it has none; the check reports the message */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new Error(`no number in column “${column}”`);
  return value;
}
