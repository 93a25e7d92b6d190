import type { Fact, Ledger, Table } from "../ledger/ledger.ts";
import { readCsv, type Cell } from "../ledger/read-csv.ts";
import { wordUnits } from "../ledger/read-table.ts";
import { decimals } from "../ledger/resolve-facts.ts";
import { suggest } from "../ledger/suggest.ts";
import { problem, type Problem } from "../schemas/problem.ts";

/** A fact's `row`, parsed: the dataset's name, the values that identify the row, and the column. */
interface RowName {
  readonly dataset: string;
  readonly row: string;
  readonly column: string;
}

/** A dataset's cells with their source positions: the header, and the rows below it. */
interface Sheet {
  readonly file: string;
  readonly table: Table;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Checks that each fact equals the rows of content/data named by its `row`, so that prose and pictures cannot disagree.
 * `files` is the text of `content/` by path; a faulty dataset is reported elsewhere and not compared here.
 */
export function checkFactRows(ledger: Ledger, files: ReadonlyMap<string, string>): Problem[] {
  const sheets = new Map(
    Object.entries(ledger.tables)
      .filter(([, table]) => !table.spoilt)
      .map(([name, table]) => [name, sheetOf(name, table)]),
  );
  const named = new Set(
    Object.values(ledger.facts).flatMap((fact) => fact.rows.flatMap((written) => wantedOf(partsOf(written).row))),
  );
  return Object.values(ledger.facts).flatMap((fact) =>
    fact.rows.flatMap((written, i) => {
      const name = partsOf(written);
      const sheet = sheets.get(name.dataset);
      if (!sheet && ["csv", "yaml"].some((ending) => files.has(`content/data/${name.dataset}.${ending}`))) return [];
      if (ledger.problems.some(({ file }) => file === sheet?.file)) return [];
      const fault = sheet
        ? faultOf(fact, name, sheet, named)
        : {
            message: `no dataset ${JSON.stringify(name.dataset)} in content/data${suggest(name.dataset, sheets.keys()) || `; there are ${[...sheets.keys()].join(", ")}`}`,
          };
      if (!fault) return [];
      const { file } = fact.writtenAt;
      const at = ledger.isWritten(file, [fact.id, "row", i]) ? [fact.id, "row", i] : [fact.id, "row"];
      return [problem(ledger.at(file, fault.ofValue && !fact.derived ? [fact.id, "value"] : at), fault.message)];
    }),
  );
}

function sheetOf(name: string, table: Table): Sheet {
  const file = `content/data/${name}.csv`;
  const [header = [], ...rows] = readCsv(file, table.csv, []);
  return { file, table, columns: header.map(({ text }) => text), rows };
}

/** The values that identify a row. */
const wantedOf = (row: string): string[] => row.split(",").map((part) => part.trim());

function partsOf(written: string): RowName {
  const [dataset = "", ...rest] = written.split(" / ");
  return { dataset, row: rest.slice(0, -1).join(" / ").trim(), column: rest.at(-1) ?? "" };
}

/** What is wrong with a fact's row; `ofValue` if the number differs. */
interface Fault {
  readonly message: string;
  readonly ofValue?: boolean;
}

function faultOf(
  fact: Fact,
  { row: name, column }: RowName,
  { file, table, columns, rows }: Sheet,
  named: ReadonlySet<string>,
): Fault | undefined {
  const unitOf = (of: string): string => table.dataset.columns[of]?.unit ?? "text";
  const holdsWords = (of: string): boolean => (wordUnits as readonly string[]).includes(unitOf(of));
  const names = (row: readonly Cell[]): string[] =>
    row
      .filter((_, i) => holdsWords(columns[i] ?? ""))
      .map(({ text }) => text)
      .filter(Boolean);
  const numbers = columns.filter((each) => !holdsWords(each));

  const all = new Set(rows.flatMap(names));
  const wanted = all.has(name) ? [name] : wantedOf(name);
  for (const cell of wanted) {
    if (!all.has(cell))
      return {
        message: `no row of ${file} has a cell ${JSON.stringify(cell)}${
          suggest(
            cell,
            [...all].filter((each) => !named.has(each)),
          ) ||
          suggest(cell, all) ||
          "; write a cell of words, a day or a year that this row alone has, or several after commas"
        }`,
      };
  }
  const found = rows.filter((row) => wanted.every((cell) => names(row).includes(cell)));
  if (found.length === 0)
    return {
      message: `no row of ${file} has ${wanted.map((cell) => JSON.stringify(cell)).join(" and ")} in one line; write cells of one row`,
    };
  if (found.length > 1) {
    const own = names(found[0]!).find(
      (cell) =>
        !wanted.includes(cell) && found.slice(1).every((row) => !names(row).includes(cell)) && !cell.includes(","),
    );
    return {
      message: `${found.length} rows of ${file} have ${wanted.map((cell) => JSON.stringify(cell)).join(" and ")}, in lines ${found.map((row) => row[0]!.line).join(", ")}; add a cell that only the one has${own === undefined ? "" : `, such as ${[...wanted, own].join(", ")}`}`,
    };
  }
  if (!columns.includes(column))
    return {
      message: `no column ${JSON.stringify(column)} in ${file}${suggest(column, columns) || `; the columns of numbers are ${numbers.join(", ")}`}`,
    };
  if (holdsWords(column))
    return {
      message: `column ${JSON.stringify(column)} of ${file} holds no numbers; the columns of numbers are ${numbers.join(", ")}`,
    };

  const cell = found[0]![columns.indexOf(column)];
  const place = `${file}:${found[0]![0]!.line}`;
  if (!cell || cell.text === "")
    return {
      message: `${place} has no number in column ${JSON.stringify(column)}; name the row and column that hold it, or delete this row`,
    };
  const value = Number(cell.text);
  if (!Number.isFinite(value)) return undefined;
  const [own, other] = [scaleOf(fact.unit), scaleOf(unitOf(column))];
  if (own.of !== other.of)
    return {
      message: `${JSON.stringify(fact.id)} is in ${fact.unit}, but column ${JSON.stringify(column)} of ${file} is in ${unitOf(column)}; name a column of the same unit, or correct the unit`,
    };
  const power = other.power - own.power;
  if (agree(fact, value * 10 ** power, Math.max(0, decimalsOf(cell.text) - power))) return undefined;
  const written = power === 0 ? "" : ` ${unitOf(column)}`;
  return {
    ofValue: true,
    message: `${JSON.stringify(fact.id)} is ${fact.value}${power === 0 ? "" : ` ${fact.unit}`}, but ${place} has ${cell.text}${written} in column ${JSON.stringify(column)}, which pictures draw; change that row too, or ${fact.derived ? "the facts it is worked out from" : `write ${Number((Math.abs(value) * 10 ** power * (fact.value < 0 ? -1 : 1)).toPrecision(12))} here`}`,
  };
}

/**
 * Whether a fact equals a cell that is given in the fact's unit, at the coarser of the two precisions but never coarser
 * than the fact prints. A negative cell is a deficit, and a fact may give its size as a positive number.
 */
function agree(fact: Fact, cell: number, cellDecimals: number): boolean {
  const places = Math.max(fact.digits, Math.min(decimals(fact.value), cellDecimals));
  const near = 0.5 * 10 ** -places * (1 + 1e-6);
  return Math.abs(fact.value - cell) <= near || (cell < 0 && fact.value > 0 && Math.abs(fact.value + cell) <= near);
}

/** Number of digits after a cell's decimal point: 38.0 has one. */
const decimalsOf = (text: string): number =>
  /^-?\d*\.?\d*$/.test(text) ? (text.split(".")[1]?.length ?? 0) : decimals(Number(text));

const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Splits a unit into what it counts and a power of ten: usd-million is usd, 6. */
function scaleOf(unit: string): { readonly of: string; readonly power: number } {
  const parts = unit.split("-");
  const power = parts[1] === undefined ? undefined : powers[parts[1]];
  return power === undefined ? { of: unit, power: 0 } : { of: [parts[0], ...parts.slice(2)].join("-"), power };
}
