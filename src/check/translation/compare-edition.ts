import { correctionsFile, correctionsIn } from "../../ledger/corrections.ts";
import { tidy } from "../../ledger/ledger.ts";
import { sourcePositions } from "../../ledger/source-position.ts";
import { translatedPath } from "../../ledger/translation/editions.ts";
import { namesFile, namesIn } from "../../ledger/translation/lay-over.ts";
import { originalFiles } from "../../ledger/translation/row-words.ts";
import { isWholeFile, wordFieldsOf } from "../../ledger/translation/word-fields.ts";
import { problem, startOf } from "../../schemas/problem.ts";
import { compareChapters } from "./compare-chapters.ts";
import { onOneLine } from "./passage.ts";
import { readRecord, recordFile } from "./record.ts";
import { compareYaml, type Compared } from "./yaml-passages.ts";

/** Compares every file of the original with its translation. */
export function compareEdition(all: ReadonlyMap<string, string>, edition: string): Compared {
  const names = namesIn(all.get(namesFile(edition)));
  const record = [...(readRecord(all.get(recordFile(edition))) ?? [])];
  const recorded = new Set(record.flatMap(([, passages]) => [...passages.values()].map(({ original }) => original)));
  const compared = originalFiles(all).flatMap((original): Compared[] => {
    const { file, text } = original;
    const name = file.replace("content/", "");
    const translation = all.get(translatedPath(file, edition));
    if (file === correctionsFile) return [compareCorrections(text, translation, edition)];
    if (isWholeFile(name)) return [compareChapters(file, text, translation, edition, (words) => recorded.has(words))];
    return wordFieldsOf(name).length ? [compareYaml(original, translation, edition, names)] : [];
  });
  return {
    passages: compared.flatMap(({ passages }) => passages),
    problems: compared.flatMap(({ problems }) => problems),
  };
}

/** Compares the list of corrections with its translation, from the oldest on, since new ones are put on top. */
function compareCorrections(original: string, translation: string | undefined, edition: string): Compared {
  const file = translatedPath(correctionsFile, edition);
  const before = correctionsIn(tidy(original));
  if (translation === undefined)
    return before.length
      ? {
          passages: [],
          problems: [problem(startOf(file), `this file is missing; it holds the corrections of ${correctionsFile}`)],
        }
      : { passages: [], problems: [] };
  const after = correctionsIn(tidy(translation));
  const place = sourcePositions(file, tidy(translation));
  const apart = before.length - after.length;
  return {
    passages: after.flatMap(({ words, from }, i) => {
      const one = before[i + apart];
      return one
        ? [
            {
              file,
              key: String(after.length - i),
              original: onOneLine(one.words),
              words: onOneLine(words),
              at: place(from),
            },
          ]
        : [];
    }),
    problems:
      apart === 0
        ? []
        : [
            problem(
              startOf(file),
              `${correctionsFile} lists ${before.length} corrections, and this ${after.length}; translate each, in the same order`,
            ),
          ],
  };
}
