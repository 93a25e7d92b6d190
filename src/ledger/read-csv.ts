import type { Problem } from "../schemas/problem.ts";
import type { Place } from "../schemas/row.ts";

export interface Cell extends Place {
  readonly text: string;
}

/**
 * Reads comma-separated values (RFC 4180) as rows of cells with their places, the header first.
 * Blank lines are left out. Line ends must be `\n`; `mark` is what parts the cells if not a comma.
 */
export function readCsv(file: string, text: string, problems: Problem[], mark = ","): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  while (at < text.length) {
    const place = { file, line, column: at - lineStart + 1 };
    let cell: string;
    if (text[at] === '"') {
      const end = closing(text, at);
      if (end === undefined) {
        problems.push({
          ...place,
          message:
            'a quotation mark is opened and never closed; end the cell with ", and write "" for a mark inside it',
        });
        return rows;
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      for (let i = at; i < end; i++) if (text[i] === "\n") [line, lineStart] = [line + 1, i + 1];
      at = end + 1;
      if (at < text.length && text[at] !== mark && text[at] !== "\n") {
        problems.push({
          file,
          line,
          column: at - lineStart + 1,
          message:
            'words after the closing quotation mark; put the whole cell in "…" and write "" for a mark inside it',
        });
        while (at < text.length && text[at] !== mark && text[at] !== "\n") at++;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== mark && text[at] !== "\n") at++;
      cell = text.slice(start, at).trim();
    }
    row.push({ ...place, text: cell });
    if (text[at] === mark) {
      at++;
      if (at < text.length && text[at] !== "\n") continue;
      row.push({ file, line, column: at - lineStart + 1, text: "" });
    }
    if (!(row.length === 1 && row[0]!.text === "")) rows.push(row);
    row = [];
    at++;
    line++;
    lineStart = at;
  }
  return rows;
}

/** Where the quotation mark that opens at `from` closes. */
function closing(text: string, from: number): number | undefined {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i++;
    else return i;
  }
  return undefined;
}
