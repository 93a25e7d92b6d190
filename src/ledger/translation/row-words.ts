import type { Row } from "../../schemas/row.ts";
import { tidy } from "../ledger.ts";
import { readRows } from "../read-rows.ts";
import { readYaml } from "../read-yaml.ts";
import { startOf, type SourcePosition } from "../../schemas/problem.ts";
import { rowNames, rowWordsFile } from "../row-names.ts";
import { editionOf } from "./editions.ts";
import type { LaidFile } from "./lay-yaml.ts";
import { valueAt } from "./paths-in.ts";
import { placesIn, type Segment } from "./segments.ts";
import { hasLetters } from "./word-fields.ts";

/**
 * What `content/rows/NAME.yaml` would hold if the original had it, for each dataset: under `columns` the names of columns
 * that nothing explains, under `rows` each row's words, those that stand in several rows in the first. Translations are
 * laid over it as over any file; a place in it is one of the CSV.
 */
export function rowWords(all: ReadonlyMap<string, string>): ReadonlyMap<string, LaidFile> {
  const files = new Map<string, LaidFile>();
  for (const [file, text] of all) {
    const name = /^content\/data\/([^/]+)\.csv$/.exec(file)?.[1];
    const described = name && all.get(`content/data/${name}.yaml`);
    if (!described || editionOf(file) !== undefined) continue;
    const columns = valueAt(readYaml(file, tidy(described)).data, ["columns"]);
    if (typeof columns === "object" && columns !== null)
      files.set(rowWordsFile(name), written(file, tidy(text), columns as Readonly<Record<string, unknown>>));
  }
  return files;
}

function written(file: string, csv: string, columns: Readonly<Record<string, unknown>>): LaidFile {
  const { header, body } = readRows(file, csv, []);
  const units = Object.fromEntries(header.map(({ text }) => [text, String(valueAt(columns, [text, "unit"]))]));
  const rows = body.map((cells): Row =>
    Object.fromEntries(header.map(({ text }, i) => [text, cells[i]?.text || null])),
  );
  const names = rowNames(rows, units);
  const segments: Segment[] = [];
  const add = (text: string, at: SourcePosition): void => void segments.push({ text, placeOf: () => at });
  const unexplained = header.filter(({ text }) => text !== "" && valueAt(columns, [text, "what"]) === undefined);
  if (unexplained.length) add("columns:\n", startOf(file));
  for (const cell of unexplained) add(`  ${JSON.stringify(cell.text)}: ${JSON.stringify(cell.text)}\n`, cell);
  const seen = new Set<string>();
  const own = body.map((cells) =>
    cells.flatMap((cell, i) => {
      const column = header[i]?.text ?? "";
      const key = JSON.stringify([column, cell.text]);
      if (units[column] !== "text" || !hasLetters(cell.text) || seen.has(key)) return [];
      seen.add(key);
      return [{ column, cell }];
    }),
  );
  if (seen.size) add("rows:\n", startOf(file));
  own.forEach((words, i) => {
    if (!words.length) return;
    add(`  ${JSON.stringify(names[i])}:\n`, body[i]![0]!);
    for (const { column, cell } of words) add(`    ${JSON.stringify(column)}: ${JSON.stringify(cell.text)}\n`, cell);
  });
  if (!segments.length) add("\n", startOf(file));
  return { text: segments.map(({ text }) => text).join(""), placeOf: placesIn(segments) };
}
