import { components } from "./vocabulary.ts";

/** A mark of another tool in a chapter's words, which prints as it is typed. */
export interface PastedMark {
  readonly index: number;
  readonly message: string;
}

const names = Object.keys(components).join("|");
const space = "[\\u00a0\\u2000-\\u200a\\u202f\\u3000]";

/** Each kind of mark, and what to say of it; the words inside it in the first group. */
const marks: readonly (readonly [RegExp, (inside: string) => string])[] = [
  [
    new RegExp(`(?:\\\\<|&lt;)(/?(?:${names})\\b[^>\\n]*?)(?:\\\\?>|&gt;|$)`, "gm"),
    (inside) =>
      `this tag is escaped, so that it prints as it is typed; write <${inside.replace(/\\(.)/g, "$1").trim()}>`,
  ],
  [
    new RegExp(`(?<![\\w<\\\\/]|&lt;)((?:${names})[^\\S\\n]+\\w+=["“”][^"“”<\\n]*["“”][^<>\\n]*/?>)`, "g"),
    (inside) => `the < of this tag is missing, so that it prints as it is typed; write <${inside}`,
  ],
  [
    /^[^\S\n]*(\\#(?:\\?#)*)[^\S\n]*(?=\S)/gm,
    (signs) =>
      `this heading is escaped, so that its signs print; write ${signs.replaceAll("\\", "")} and a space before the words`,
  ],
  [/^[^\S\n]*\\[-+*](?=\s)()/gm, () => "this line of a list is escaped; write - and a space, without a backslash"],
  [
    new RegExp(`^[^\\S\\n]*(#{1,6}|[-*+]|\\d+[.)])${space}`, "gm"),
    (sign) =>
      `a space of another kind stands after ${sign}, as Alt and the space bar or a web page make it; write an ordinary one`,
  ],
  [
    /!?\[\[([^\]\n]*)\]\]/g,
    (words) => `[[ ]] makes no link here; write [${words.split("|").at(-1)!}](#the-heading’s-id)`,
  ],
  [/^[^\S\n]*:::+[^\S\n]*([^\n]*)/gm, () => "::: makes no box here; write <Aside>, or delete it"],
  [/\[\^([^\]\n]+)\]/g, () => "a footnote has no place here; write <Aside> … </Aside> or <Cite>"],
  [/%%([^%\n]+)%%/g, (words) => `%% hides nothing here; write {/* ${words.trim()} */} for a note to colleagues`],
  [/==([^=\n]+)==/g, (words) => `== marks nothing here; write **${words}** for bold words`],
  [/^[^\S\n]*(\/\/)[^\S\n]/gm, () => "// hides nothing here; write {/* … */} for a note to colleagues"],
];

/** The marks of word processors and other Markdown tools in a paragraph's source. */
export const pastedMarks = (source: string): PastedMark[] =>
  marks.flatMap(([pattern, says]) =>
    [...source.matchAll(pattern)].map(({ 0: found, 1: inside = "", index }) => ({
      index: index + found.search(/\S/),
      message: says(inside),
    })),
  );
