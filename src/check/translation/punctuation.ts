import { problem, type Problem } from "../../schemas/problem.ts";
import { blotCode, type Passage } from "./passage.ts";
import { placeIn } from "./place-in.ts";

/** What Chinese sets in place of the signs of other scripts. */
const fullWidth: Readonly<Record<string, string>> = {
  ",": "， or 、",
  ".": "。",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  '"': "“ or ”",
  "'": "‘ or ’",
};

const chinese = "[\\p{Script=Han}，。、；：？！（）《》“”]";
/** Slots, tags and marks of emphasis may stand between, and a space. A point, ? or ! before Chinese words may end a name. */
const between = "\\uFFFC*[*_]*\\s?";
const halfWidth = new RegExp(`(?<=${chinese}${between})[,.:;?!()"']|[,:;()"'](?=${between}${chinese})`, "gu");

/** Tells the signs of other scripts that stand beside Chinese words. */
export const checkPunctuation = (passages: readonly Passage[], files: ReadonlyMap<string, string>): Problem[] =>
  passages.flatMap(({ words, at }) => {
    let from = at;
    return textsIn(words).flatMap((text) =>
      [...blotCode(text).matchAll(halfWidth)].map(({ 0: sign, index }) => {
        const around = text.slice(Math.max(0, index - 2), index);
        from = placeIn(files, from, around + text.slice(index, index + 2));
        return problem(
          placeIn(files, from, sign),
          `${sign} stands beside Chinese words, which have signs of their own; write ${fullWidth[sign]!}`,
        );
      }),
    );
  });

/** The words of a passage, of an entry (`{"full":"{n}天"}`) each of its own. */
const textsIn = (words: string): string[] =>
  /^[{[]"/.test(words) ? (words.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => text.slice(1, -1)) : [words];
