import type { Problem } from "../schemas/problem.ts";
import { readCsv, type Cell } from "./read-csv.ts";

/** The rows of a CSV, and what a spreadsheet did to all of them. */
export interface ReadRows {
  readonly header: readonly Cell[];
  readonly body: readonly (readonly Cell[])[];
  /** Told once for the file, however many rows have it; the rows are read as if it were mended. */
  readonly slips: readonly Problem[];
  /** Numbers may have a comma for the decimal point, as spreadsheets write them that part cells by semicolons. */
  readonly decimalComma: boolean;
}

/** Reads rows and mends what spreadsheets do when they save a file: a line of `sep=`, semicolons, empty cells at the ends of lines, empty rows. */
export function readRows(file: string, whole: string, problems: Problem[]): ReadRows {
  const slips: Problem[] = [];
  const slip = ({ line, column }: { line: number; column: number }, message: string): void =>
    void slips.push({ file, line, column, message });
  const sep = /^"?sep=.?"?[,;\t]*(?=\n|$)/i.exec(whole)?.[0];
  if (sep !== undefined)
    slip({ line: 1, column: 1 }, `${sep.replace(/"|(?<==.)[,;\t]+$/g, "")} is a line for spreadsheets only; delete it`);
  const text = sep === undefined ? whole : " ".repeat(sep.length) + whole.slice(sep.length);
  const names = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const mark = names.includes(",") ? undefined : /[;\t]/.exec(names)?.[0];
  const [header = [], ...body]: readonly (readonly Cell[])[] = readCsv(file, text, problems, mark);
  if (mark !== undefined) {
    if (header[0]) slip(header[0], `${partedBy(mark)}; save the file as comma-separated values (CSV)`);
    return { header, body, slips, decimalComma: true };
  }

  const parted = body.filter((cells) => cells.length === 1 && header.length > 1 && /[;\t]/.test(cells[0]!.text));
  if (parted.length)
    slip(
      parted[0]![0]!,
      `${partedBy(/[;\t]/.exec(parted[0]![0]!.text)![0])}; put commas between them${andMore(parted.length)}`,
    );
  const bare = body.filter((cells) => cells.every(({ text }) => text === ""));
  if (bare.length) slip(bare[0]![0]!, `an empty row; delete it${andMore(bare.length)}`);
  const rest = body.filter((cells) => !parted.includes(cells) && !bare.includes(cells));

  const width = Math.max(0, ...[header, ...rest].map((cells) => filled(cells)));
  const columns = filled(header) === width ? width : header.length;
  const long: (readonly Cell[])[] = [header, ...rest].filter(
    (cells) => cells.length > columns && filled(cells) <= columns,
  );
  if (long.length)
    slip(
      long[0]![columns]!,
      `empty cells at the end of the line; delete the ${long[0]!.length - columns === 1 ? "comma before this" : "commas from the one before this"}${andMore(long.length)}`,
    );
  const cut = (cells: readonly Cell[]): readonly Cell[] => (long.includes(cells) ? cells.slice(0, columns) : cells);
  return { header: cut(header), body: rest.map(cut), slips, decimalComma: false };
}

/** How many cells a row has up to its last that holds something. */
const filled = (cells: readonly Cell[]): number => cells.findLastIndex(({ text }) => text !== "") + 1;

const partedBy = (mark: string): string => `${mark === ";" ? "semicolons" : "tabs"} stand between the cells`;

const andMore = (count: number): string =>
  count === 1 ? "" : ` (so in ${count - 1} more ${count === 2 ? "line" : "lines"})`;
