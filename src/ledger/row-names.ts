import type { Row } from "../schemas/row.ts";
import type { RowWords } from "../schemas/row-words.ts";

/** Column units whose cells tell rows apart by name. */
const naming = new Set(["text", "day", "month", "year"]);

/** The words of a dataset's rows in a translation, laid over the story's files; the original has them in its CSV. */
export const rowWordsFile = (dataset: string): string => `content/rows/${dataset}.yaml`;

/** Whether a file is such a one. */
export const isRowWords = (file: string): boolean => file.startsWith("content/rows/");

/**
 * A name for each row: its first words and days that together no other row has, such as `soybeans, china`. `units` are
 * those of the columns, by name.
 */
export function rowNames(rows: readonly Row[], units: Readonly<Record<string, string>>): readonly string[] {
  const columns = Object.keys(units).filter((column) => naming.has(units[column]!));
  return rows.map((row) => {
    const cells: string[] = [];
    let others = rows.filter((other) => other !== row);
    for (const column of columns) {
      if (!others.length) break;
      if (row[column] === null) continue;
      cells.push(String(row[column]));
      others = others.filter((other) => other[column] === row[column]);
    }
    return cells.join(", ");
  });
}

/** What a table prints for a cell of words: those of the translation that stand at the first row which has them. */
export function cellWords(
  rows: readonly Row[],
  units: Readonly<Record<string, string>>,
  words: RowWords,
): (column: string, cell: string) => string {
  const said = new Map<string, string>();
  const keyOf = (column: string, cell: unknown): string => JSON.stringify([column, cell]);
  rowNames(rows, units).forEach((name, i) => {
    for (const [column, own] of Object.entries(words.rows[name] ?? {})) said.set(keyOf(column, rows[i]![column]), own);
  });
  return (column, cell) => said.get(keyOf(column, cell)) ?? cell;
}
