import { problem, type Problem } from "../../schemas/problem.ts";
import { datesSaid, writeDate } from "./dates-said.ts";
import { withoutCode, type Passage } from "./passage.ts";
import { placeIn } from "./place-in.ts";

/**
 * Tells where a translation has another day, month or year than its original. A date of a step must be the same; in
 * prose one may be left out or added (“this week”), so only one in place of another is told there, as a warning. `from`
 * and `to` are the two languages, `files` the translation's.
 */
export function checkDates(
  passages: readonly Passage[],
  files: ReadonlyMap<string, string>,
  from: string,
  to: string,
): Problem[] {
  return passages.flatMap((passage): Problem[] => {
    const { original, words, at, isDate } = passage;
    if (words === original) return []; // told as not translated
    const [before, after] = [datesSaid(withoutCode(original), from), datesSaid(withoutCode(words), to)];
    const lost = [...before.keys()].filter((key) => !after.has(key));
    const more = [...after.keys()].filter((key) => !before.has(key));
    if (isDate ? !lost.length && !more.length : !lost.length || !more.length) return [];
    const instead = lost.map((key) => writeDate(key, to)).join(", ");
    const [gone, wrong] = [before.get(lost[0] ?? ""), after.get(more[0] ?? "")];
    return [
      problem(
        wrong === undefined ? at : placeIn(files, at, wrong),
        `the original has ${gone === undefined ? "no such date" : `“${gone}”`} here, and this ${
          wrong === undefined ? "does not" : `“${wrong}”`
        }; ${gone === undefined ? "delete it" : `write ${instead}`}`,
        isDate ? "error" : "warning",
      ),
    ];
  });
}
