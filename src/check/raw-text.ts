import { mergeMark } from "../ledger/merge-mark.ts";
import { tidy } from "../ledger/ledger.ts";
import type { Problem } from "../schemas/problem.ts";
import { sourcePositions } from "./source-position.ts";

/** Files that were saved in another encoding than UTF-8, at the first letter that shows it: what a wrong byte is read as, or the zeros of UTF-16. */
export const checkEncoding = (files: ReadonlyMap<string, string>): Problem[] =>
  tellSigns(files, /[\uFFFD\0][^]*/g, () => "this letter is not in UTF-8; save the file again with the encoding UTF-8");

/** Marks of a merge in content files; what else would be said of such a file follows from them. */
export const checkMergeMarks = (files: ReadonlyMap<string, string>): Problem[] =>
  tellSigns(
    new Map([...files].filter(([file]) => !file.endsWith("README.md"))),
    new RegExp(mergeMark, "gm"),
    (mark) =>
      `${mark} is a mark of a merge, beside two versions of the same lines; keep one version and delete the lines of <<<<<<<, ======= and >>>>>>>`,
  );

const invisible: Readonly<Record<string, string>> = {
  "\u200b": "a space without width",
  "\ufeff": "a byte-order mark",
  "\u2060": "a word joiner",
  "\u00ad": "a soft hyphen",
};

/** Invisible characters, as pasted text has them: they split words and ids that look right. */
export const checkInvisible = (files: ReadonlyMap<string, string>): Problem[] =>
  tellSigns(
    files,
    /[\u200b\ufeff\u2060\u00ad]/g,
    (sign) => `${invisible[sign]!} that cannot be seen stands here; delete it`,
  );

/** A problem at every match of a pattern in the files' text. */
function tellSigns(files: ReadonlyMap<string, string>, pattern: RegExp, message: (found: string) => string): Problem[] {
  return [...files].flatMap(([file, whole]) => {
    const text = tidy(whole);
    const position = sourcePositions(file, text);
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ ...position(index), message: message(found) }));
  });
}
