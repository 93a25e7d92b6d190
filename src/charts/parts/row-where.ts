import type { Row, Tables } from "../../motion/scene.ts";

/** The first row of a dataset that has these words in a column. @throws when there is none; the check prints what it says */
export function rowWhere(tables: Tables, dataset: string, column: string, words: string): Row {
  const row = tables[dataset]!.find((row) => row[column] === words);
  if (!row) throw new Error(`no row of content/data/${dataset}.csv has ${JSON.stringify(words)} in column ${JSON.stringify(column)}`);
  return row;
}
