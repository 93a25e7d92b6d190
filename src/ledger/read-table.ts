import type { Dataset } from "../schemas/dataset.ts";
import { startOf, type Problem } from "../schemas/problem.ts";
import type { Row } from "../schemas/row.ts";
import type { Cell } from "./read-csv.ts";
import { readRows } from "./read-rows.ts";
import type { YamlFile } from "./read-yaml.ts";
import { bareNumber } from "./bare-number.ts";
import { missing, suggest } from "./suggest.ts";

/** A dataset's rows and what describes them. */
export interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly dataset: Dataset;
  /** The CSV as it stands in content/data, with Unix line ends. */
  readonly csv: string;
  /** A spreadsheet changed the whole file, so that its checksum says nothing until it is mended. */
  readonly spoilt: boolean;
  /** Sources that single rows name in columns of unit `source`, each once. */
  readonly rowSources: readonly string[];
}

/** Names that rows and their description may use; undefined where the file that holds them cannot be read. */
export interface KnownNames {
  readonly units: readonly string[] | undefined;
  readonly sources: ReadonlySet<string> | undefined;
}

/** Column units that hold words, not numbers. */
export const wordUnits = ["text", "source", "day", "month", "year"] as const;
/** Words that spreadsheets take for a formula when a reader opens the published rows; a dash alone is none. */
const formula = /^\s*[=+\-@＝＋－＠]\s*\S/;
const shapes: Readonly<Record<string, readonly [RegExp, string]>> = {
  day: [/^\d{4}-\d\d-\d\d$/, "a day, such as 2019-02-08"],
  month: [/^\d{4}-\d\d$/, "a month, such as 2019-02"],
  year: [/^\d{4}$/, "a year, such as 2019"],
};

/** Reads the rows of a CSV as its description says: numbers where a column has a unit, words elsewhere, null in empty cells. */
export function readTable(
  name: string,
  text: string,
  dataset: Dataset,
  yaml: YamlFile,
  known: KnownNames,
  problems: Problem[],
): Table {
  const file = `content/data/${name}.csv`;
  const report = (at: Cell, message: string) => problems.push({ file, line: at.line, column: at.column, message });
  const { header, body, slips, decimalComma } = readRows(file, text, problems);
  const spoilt = slips.length > 0;
  problems.push(...slips);
  if (header.length === 0) {
    problems.push({
      ...startOf(file),
      message: "this file is empty; put back its line of column names and its rows",
    });
    return { name, rows: [], dataset, csv: text, spoilt, rowSources: [] };
  }
  const columns = header.map((cell) => cell.text);
  const described = Object.keys(dataset.columns);
  header.forEach((cell, i) => {
    if (formula.test(cell.text))
      report(cell, `a spreadsheet runs ${JSON.stringify(cell.text)} as a formula; begin the name with a letter`);
    else if (cell.text === "") report(cell, "a column without a name; give it one");
    else if (columns.indexOf(cell.text) < i)
      report(cell, `two columns are called ${JSON.stringify(cell.text)}; rename one`);
    else if (!described.includes(cell.text))
      report(
        cell,
        `column ${JSON.stringify(cell.text)} is not under columns: in content/data/${name}.yaml${suggest(
          cell.text,
          described.filter((column) => !columns.includes(column)),
        )}`,
      );
  });
  for (const column of described) {
    const unit = dataset.columns[column]!.unit;
    if (!columns.includes(column))
      problems.push({
        ...yaml.keyAt(["columns", column]),
        message: `no column ${JSON.stringify(column)} in ${file}${suggest(
          column,
          columns.filter((other) => !described.includes(other)),
        )}`,
      });
    const names = known.units && [...known.units, ...wordUnits];
    if (names && !names.includes(unit))
      problems.push({
        ...yaml.valueAt(["columns", column, "unit"]),
        message: `no unit ${JSON.stringify(unit)} in content/interface.yaml${suggest(unit, names) || `; use one of its units, or ${wordUnits.join(", ")}`}`,
      });
  }
  const rowSources = new Set<string>();
  const rows = body.map((cells): Row => {
    const better =
      cells.length > columns.length ? 'put a cell that holds a comma in "…"' : "put a comma before each empty cell too";
    const uneven = cells.length !== columns.length;
    const judge = uneven ? () => {} : report; // its cells may stand under other columns than they were meant for
    if (uneven)
      report(
        cells[Math.min(cells.length, columns.length) - 1]!,
        `this row has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, the header ${columns.length}; ${better}`,
      );
    return Object.fromEntries(
      columns.map((column, i) => {
        const cell = cells[i];
        if (!cell || cell.text === "") return [column, null];
        const unit = dataset.columns[column]?.unit ?? "text";
        const shape = shapes[unit];
        if (shape && !(shape[0].test(cell.text) && inCalendar(cell.text)))
          judge(cell, `column ${JSON.stringify(column)} must hold ${shape[1]}, not ${JSON.stringify(cell.text)}`);
        if (unit === "source") {
          for (const id of cell.text
            .split(";")
            .map((part) => part.trim())
            .filter(Boolean)) {
            rowSources.add(id);
            if (known.sources && !known.sources.has(id))
              judge(cell, missing("source", id, "content/sources.yaml", known.sources));
          }
        }
        if ((wordUnits as readonly string[]).includes(unit)) {
          if (formula.test(cell.text))
            report(cell, `a spreadsheet runs ${JSON.stringify(cell.text)} as a formula; begin the cell with a word`);
          return [column, cell.text];
        }
        return [
          column,
          number(
            decimalComma ? { ...cell, text: cell.text.replace(/(?<=^-?\d+),(?=\d+$)/, ".") } : cell,
            column,
            judge,
          ),
        ];
      }),
    );
  });
  return { name, rows, dataset, csv: text, spoilt, rowSources: [...rowSources] };
}

/** Whether a text that looks like a day or month is one. */
function inCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, "$1-01T"));
  return /^\d{4}$/.test(text) || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
}

function number(cell: Cell, column: string, report: (at: Cell, message: string) => void): number | null {
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.text)) return Number(cell.text);
  const bare = bareNumber(cell.text);
  const better =
    bare !== undefined
      ? `write ${bare}`
      : "write a plain number such as 1234.5, or leave the cell empty where there is none";
  report(cell, `column ${JSON.stringify(column)} must hold a number, not ${JSON.stringify(cell.text)}; ${better}`);
  return null;
}
