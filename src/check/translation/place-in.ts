import { tidy } from "../../ledger/ledger.ts";
import { sourcePositions } from "../../ledger/source-position.ts";
import type { SourcePosition } from "../../schemas/problem.ts";

/** Where words stand in a file from a position on, in whatever lines; the position where they are written otherwise. */
export function placeIn(files: ReadonlyMap<string, string>, at: SourcePosition, words: string): SourcePosition {
  const text = tidy(files.get(at.file) ?? "");
  const from = text.split("\n", at.line - 1).reduce((sum, line) => sum + line.length + 1, at.column - 1);
  const pattern = new RegExp(words.trim().split(/\s+/).map(RegExp.escape).join("\\s+"), "gu");
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? sourcePositions(at.file, text)(found.index) : at;
}
