import type { Row } from "../../schemas/row.ts";
import { tidy } from "../ledger.ts";
import { readRows } from "../read-rows.ts";
import { readYaml } from "../read-yaml.ts";
import { startOf, type SourcePosition } from "../../schemas/problem.ts";
import { rowNames, rowWordsFile } from "../row-names.ts";
import { originalOf } from "./editions.ts";
import type { LaidFile, TextFile } from "./lay-yaml.ts";
import { valueAt } from "./paths-in.ts";
import { placesIn, type Segment } from "./segments.ts";
import { hasLetters } from "./word-fields.ts";

/** The files of the original, and for each dataset what `content/rows/NAME.yaml` would hold if it had that. */
export function originalFiles(all: ReadonlyMap<string, string>): readonly TextFile[] {
  const files = [...originalOf(all)].map(([file, text]) => ({ file, text }));
  return [...files, ...rowWords(all)];
}

/**
 * What `content/rows/NAME.yaml` would hold if the original had it, for each dataset: under `columns` the names of columns
 * that nothing explains, under `rows` each row's words, those that stand in several rows in the first. Translations are
 * laid over it as over any file; a place in it is one of the CSV.
 */
const rowWords = (all: ReadonlyMap<string, string>): readonly TextFile[] =>
  [...all].flatMap(([file, text]) => {
    const name = /^content\/data\/([^/]+)\.csv$/.exec(file)?.[1];
    const described = name && all.get(`content/data/${name}.yaml`);
    if (!described) return [];
    const columns = valueAt(readYaml(file, tidy(described)).data, ["columns"]);
    return typeof columns === "object" && columns !== null
      ? { file: rowWordsFile(name), ...written(file, tidy(text), columns as Readonly<Record<string, unknown>>) }
      : [];
  });

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
