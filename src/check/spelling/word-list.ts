import type { Problem } from "../../schemas/problem.ts";

/** Where writers keep the names and terms that no dictionary has. */
export const wordListFile = "content/words.txt";

/** The project's own words, each with its line. */
export interface WordList {
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Reads a list of one word a line; `#` begins a note. */
export function readWordList(text: string): WordList {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  text.split("\n").forEach((whole, i) => {
    const entry = whole.replace(/#.*/, "").trim();
    if (entry === "") return;
    const line = i + 1;
    const tell = (message: string) =>
      problems.push({ file: wordListFile, line, column: whole.indexOf(entry) + 1, message });
    const first = lines.get(entry);
    if (/\s/.test(entry))
      tell(`${JSON.stringify(entry)} is more than one word; write one word a line: ${entry.split(/\s+/).join(", ")}`);
    else if (!/^\p{L}[\p{L}\p{M}.’'-]*$/u.test(entry))
      tell(`${JSON.stringify(entry)} is no word; write letters only, one word a line`);
    else if (first !== undefined)
      tell(`${JSON.stringify(entry)} stands already in line ${first}; delete one of the two`);
    else lines.set(entry, line);
  });
  return { lines, problems };
}
