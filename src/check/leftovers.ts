import { mergeMark } from "../ledger/merge-mark.ts";
import { tidy } from "../ledger/ledger.ts";
import type { Problem } from "../schemas/problem.ts";
import { sourcePositions } from "./source-position.ts";

const invisible: Readonly<Record<string, string>> = {
  "\u200b": "a space without width",
  "\ufeff": "a byte-order mark",
  "\u2060": "a word joiner",
  "\u00ad": "a soft hyphen",
};

/** Marks of a merge in content files; what else would be said of such a file follows from them. */
export function checkMergeMarks(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, whole]) => {
    if (file.endsWith("README.md")) return [];
    const text = tidy(whole);
    const place = sourcePositions(file, text);
    return [...text.matchAll(new RegExp(mergeMark, "gm"))].map(({ 0: mark, index }) => ({
      ...place(index),
      message: `${mark} is a mark of a merge, beside two versions of the same lines; keep one version and delete the lines of <<<<<<<, ======= and >>>>>>>`,
    }));
  });
}

/** Signs that nobody sees, as pasted text has them: they part words and ids that look right. */
export function checkInvisible(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, whole]) => {
    const text = tidy(whole);
    const place = sourcePositions(file, text);
    return [...text.matchAll(/[\u200b\ufeff\u2060\u00ad]/g)].map(({ 0: sign, index }) => ({
      ...place(index),
      message: `${invisible[sign]!} that cannot be seen stands here; delete it`,
    }));
  });
}
