import { correctionsFile, correctionsIn } from "../../ledger/corrections.ts";
import { reportingFile, tidy } from "../../ledger/ledger.ts";
import type { Changes } from "./compare.ts";

/**
 * A correction line for each fact that prints differently than before, unless a correction names both the old and the
 * new print already. `changes` is the text of the file of corrections, `day` the day they are made, in the story's
 * words.
 */
export function owedCorrections({ facts }: Changes, changes: string, day: string): readonly string[] {
  const plain = (print: string): string => print.replaceAll(/\s+/g, " "); // as in parsed corrections
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

/** Heading above those lines. */
export const owedWords = `Where readers have seen the old number, put a line under “## Corrections” of ${correctionsFile}, the newest first:`;
