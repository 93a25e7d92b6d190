import { dsvFormat } from "d3";
import type { Problem, SourcePosition } from "../schemas/problem.ts";

export interface Cell extends SourcePosition {
  readonly text: string;
}

/**
 * Reads comma-separated values (RFC 4180) as rows of cells with their places, the header first.
 * Blank lines are left out. Line ends must be `\n`; `mark` is the separator if not a comma.
 */
export function readCsv(file: string, text: string, problems: Problem[], mark = ","): Cell[][] {
  const { sound, faults } = mendQuotes(text, mark);
  for (const { index, message } of faults) {
    const before = text.slice(0, index).split("\n");
    problems.push({ file, line: before.length, column: before.at(-1)!.length + 1, message });
  }
  let at = 0;
  let line = 1;
  let lineStart = 0;
  return dsvFormat(mark).parseRows(sound, (cells) => {
    const row = cells.map((cell): Cell => {
      const place = { file, line, column: at - lineStart + 1 };
      const quoted = sound[at] === '"';
      for (let i = cell.indexOf("\n"); i >= 0; i = cell.indexOf("\n", i + 1)) line++;
      at += quoted ? cell.replaceAll('"', '""').length + 3 : cell.length + 1;
      return { ...place, text: quoted ? cell : cell.trim() };
    });
    line++;
    lineStart = at;
    return row.length === 1 && row[0]!.text === "" ? undefined : row;
  });
}

/** Stands for a cell that never closes; the rows from it on cannot be read. */
const unclosed = "\u0000";

/** What d3-dsv would swallow in silence: words after a closing quotation mark, and everything after one that never closes. */
function mendQuotes(text: string, mark: string) {
  const faults: { readonly index: number; readonly message: string }[] = [];
  const quoted = new RegExp(`(?<=^|[${mark}\n])"((?:[^"]|"")*)("?)([^${mark}\n]*)`, "g");
  const sound = text.replace(quoted, (whole: string, inner: string, end: string, rest: string, index: number) => {
    if (end === "")
      faults.push({
        index,
        message: 'a quotation mark is opened and never closed; end the cell with ", and write "" for a mark inside it',
      });
    else if (rest)
      faults.push({
        index: index + whole.length - rest.length,
        message: 'words after the closing quotation mark; put the whole cell in "…" and write "" for a mark inside it',
      });
    return end === "" ? unclosed : `"${inner}"`;
  });
  const cut = sound.indexOf(unclosed);
  return { sound: cut < 0 ? sound : sound.slice(0, sound.lastIndexOf("\n", cut) + 1), faults };
}
