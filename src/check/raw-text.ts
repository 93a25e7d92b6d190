import { mergeMark } from "../ledger/merge-mark.ts";
import { tidy } from "../ledger/ledger.ts";
import type { Problem } from "../schemas/problem.ts";
import { asMeant, oddLetters } from "./odd-letters.ts";
import { sourcePositions } from "../ledger/source-position.ts";

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
  "\u200d": "a joiner of letters",
  "\u200e": "a mark of direction",
  "\u200f": "a mark of direction",
  "\ufeff": "a byte-order mark",
  "\u2060": "a word joiner",
  "\u00ad": "a soft hyphen",
  "\ufffc": "the place of a pasted picture",
};

/** Characters without a sign of their own: controls, formats (direction, joining), private ones, separators of lines. Emoji and the scripts that are joined need their joiners. */
const unseen =
  /(?![\t\n])(?:(?<![\p{Emoji}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]|(?![\u200c\u200d\0])[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\u034f\u115f\u1160\u3164\ufffc])/gu;

/** Invisible characters, as pasted text has them: they split words and ids that look right, and turn their order round. */
export const checkInvisible = (files: ReadonlyMap<string, string>): Problem[] =>
  tellSigns(
    files,
    unseen,
    (sign) => `${invisible[sign] ?? `a character (${codeOf(sign)})`} that cannot be seen stands here; delete it`,
  );

/** Signs that are not what they look like. */
export const checkOddLetters = (files: ReadonlyMap<string, string>): Problem[] =>
  [...files].flatMap(([file, whole]) => {
    const text = visible(whole);
    const position = sourcePositions(file, text);
    return oddLetters(text).map(({ at, message }) => ({ ...position(at), message }));
  });

const visible = (text: string): string => tidy(text).replace(unseen, "");

/** The files with the letters that were meant, so that an id is not also told as unknown. Lines stay, columns on lines of which something is told do not. */
export const withMeantLetters = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].map(([file, text]) => [file, asMeant(visible(text))]));

const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** A problem at every match of a pattern in the files' text. */
function tellSigns(files: ReadonlyMap<string, string>, pattern: RegExp, message: (found: string) => string): Problem[] {
  return [...files].flatMap(([file, whole]) => {
    const text = tidy(whole);
    const position = sourcePositions(file, text);
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ ...position(index), message: message(found) }));
  });
}
