import { text, type Mark } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { textLines } from "../parts/text-lines.ts";
import type { FiveHundredLabel, FiveHundredState } from "../five-hundred.ts";
import type { ListLayout } from "./list-layout.ts";

/** The big numbers over the blocks with what they count, and what stands under the squares. */
export function listWords(
  words: Words<FiveHundredLabel>,
  { sorted, apart, party }: FiveHundredState,
  layout: ListLayout,
): Mark[] {
  const { type, line, big, number, firstLine, foot, all, us, right, restMiddle, chinaWords, mainlandWords } = layout;
  const atAll = labelOpacity(1 - sorted);
  const named = labelOpacity(sorted - party);
  const atFlags = labelOpacity(sorted - apart);
  const atMainland = labelOpacity(apart - party);
  const head = (key: FiveHundredLabel, x: number, who: string, anchor: "start" | "end", opacity: number) =>
    text(key, x, number, words[key], { class: `big ${who}`, size: big, anchor, opacity });
  return [
    head("all", all, "ink", "start", atAll),
    text("all-what", all, firstLine, words["all-what"], { size: type, weight: 600, opacity: atAll }),
    head("us", us, "us", "start", named),
    text("us-what", us, firstLine, words["us-what"], { size: type, weight: 600, opacity: named }),
    head("china", right, "cn", "end", atFlags),
    text("china-what", right, firstLine, words["china-what"], {
      size: type,
      weight: 600,
      anchor: "end",
      opacity: atFlags,
    }),
    ...textLines("china-counting", right, firstLine + line, chinaWords, line, {
      size: type,
      class: "muted",
      anchor: "end",
      opacity: atFlags,
    }),
    head("mainland", right, "cn", "end", atMainland),
    ...textLines("mainland-what", right, firstLine, mainlandWords, line, {
      size: type,
      weight: 600,
      anchor: "end",
      opacity: atMainland,
    }),
    text("taiwan-what", right, foot, words.taiwan, {
      size: type,
      weight: 600,
      class: "cn",
      anchor: "end",
      opacity: atMainland,
    }),
    text("rest-what", restMiddle, foot, words.rest, { size: type, class: "muted", anchor: "middle", opacity: named }),
  ];
}
