import { group, text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { ListLayout } from "./list-layout.ts";
import type { FiveHundredState, Label } from "./model.ts";

/** The big numbers above the blocks with what they count, and the words below the squares. */
export function listWords(words: Words<Label>, layout: ListLayout): (state: FiveHundredState) => readonly Mark[] {
  const { type, line, big, number, firstLine, foot, all, us, right, restMiddle, chinaWords, mainlandWords } = layout;
  const head = (key: Label, x: number, who: string, anchor: "start" | "end") =>
    text(key, x, number, words[key], { class: `big ${who}`, size: big, anchor });
  const what = { size: type, weight: 600 } as const;
  const muted = { size: type, class: "muted" } as const;
  const allWords = [head("all", all, "ink", "start"), text("all-what", all, firstLine, words["all-what"], what)];
  const named = [
    head("us", us, "us", "start"),
    text("us-what", us, firstLine, words["us-what"], what),
    text("rest-what", restMiddle, foot, words.rest, { ...muted, anchor: "middle" }),
  ];
  const flags = [
    head("china", right, "cn", "end"),
    text("china-what", right, firstLine, words["china-what"], { ...what, anchor: "end" }),
    ...textLines("china-counting", right, firstLine + line, chinaWords, line, { ...muted, anchor: "end" }),
  ];
  const mainland = [
    head("mainland", right, "cn", "end"),
    ...textLines("mainland-what", right, firstLine, mainlandWords, line, { ...what, anchor: "end" }),
    text("taiwan-what", right, foot, words.taiwan, { ...what, class: "cn", anchor: "end" }),
  ];
  return ({ sorted, apart, party }) => [
    group("all-words", allWords, { opacity: fadeLabel(1 - sorted) }),
    group("named-words", named, { opacity: fadeLabel(sorted - party) }),
    group("flag-words", flags, { opacity: fadeLabel(sorted - apart) }),
    group("mainland-words", mainland, { opacity: fadeLabel(apart - party) }),
  ];
}
