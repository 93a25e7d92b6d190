import { correctionsFile, correctionsIn } from "../../ledger/corrections.ts";
import { reportingFile, tidy } from "../../ledger/ledger.ts";
import type { Changes } from "./compare.ts";

/**
 * For each fact that prints otherwise than before, the line that would tell readers, until a correction names both the old print and the new.
 * `changes` is the text of the file of corrections, `day` the day on which they are made, in the story's words.
 */
export function owedCorrections({ facts }: Changes, changes: string, day: string): readonly string[] {
  const plain = (print: string): string => print.replaceAll(/\s+/g, " "); // as the corrections are read
  const told = correctionsIn(tidy(changes)).map(({ words }) => words);
  return facts.flatMap(({ fields, what, uses }) => {
    const { before, after } = fields.find(({ name }) => name === "prints") ?? {};
    if (
      uses.every(({ place }) => place === reportingFile) || // no reader has seen it
      before === undefined ||
      after === undefined ||
      told.some((words) => words.includes(plain(after)) && words.includes(plain(before)))
    )
      return [];
    return [`- ${day}: ${what}: ${plain(after)}, not ${plain(before)}.`];
  });
}

/** What is said above those lines. */
export const owedWords = `Where readers have seen the old number, put a line under “## Corrections” of ${correctionsFile}, the newest first:`;
