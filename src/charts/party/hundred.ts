import { range } from "d3";
import { group, line as stroke, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { fillingPath } from "../parts/boxes.ts";
import { fadeLabel } from "../parts/fade.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { typeOf } from "./layout.ts";
import type { Label, PartyRows, PartyState } from "./model.ts";

/**
 * A hundred firms as a block of squares, filled from the floor up: those of the Party's count, then those of a survey,
 * its first year's full and the others soft. The words stand at its right.
 */
export function hundred(
  { counted, survey }: PartyRows,
  words: Words<Label>,
  size: Size,
): (state: PartyState) => readonly Mark[] {
  const { width, height } = size;
  const { type, big, gap } = typeOf(size);
  const step = lineHeight(type);
  const pitch = Math.floor(Math.min(height, width * 0.52) / 2.5) / 4;
  const top = Math.max(0, Math.floor((height - 10 * pitch) / 2));
  const squares = range(100).map((n): Square => ({
    x: 0.5 + (n % 10) * pitch,
    y: top + 0.5 + (9 - Math.floor(n / 10)) * pitch,
    side: pitch - gap,
  }));
  const right = 10 * pitch - gap;
  const x = right + Math.max(14, type * 1.2);
  const lines = (label: Label, weight: 500 | 600 = 500) => wrapWords(words[label], width - x, { size: type, weight });

  const figure = Math.ceil(big * 0.72);
  const what = lines("counted-what", 600);
  const first = top + figure + Math.round(step * 1.2);
  const party = [
    text("counted", x, top + figure, words.counted, { class: "big cn", size: big }),
    ...textLines("counted-what", x, first, what, step, { size: type, weight: 600 }),
    ...textLines("counted-who", x, first + (what.length + 0.3) * step, lines("counted-who"), step, {
      size: type,
      class: "muted",
    }),
  ];

  const number = Math.min(big, Math.floor(pitch * 1.9));
  /** The middle of the row that a share of the hundred reaches. */
  const level = (share: number) => top + (9.5 - Math.floor(share / 10)) * pitch - gap / 2;
  const at = (label: "first" | "last") => {
    const y = level(survey[label]);
    return [
      stroke(`${label}-lead`, right + 3, y, x - 4, y, { class: "axis" }),
      text(label, x, y + number * 0.36, words[label], { class: "big cn", size: number }),
      text(
        `${label}-year`,
        x + textWidth(words[label], { size: number, face: "display" }) + type * 0.5,
        y + number * 0.36,
        words[`${label}-year`],
        { size: type, weight: 600 },
      ),
    ];
  };
  const later = lines("survey-later");
  const rise = [
    ...textLines("survey-what", x, top + type * 0.8, lines("survey-what", 600), step, { size: type, weight: 600 }),
    ...at("last"),
    ...at("first"),
    ...textLines(
      "survey-later",
      x,
      Math.min(level(survey.first) + number * 0.36 + step * 1.4, height - (later.length - 0.75) * step),
      later,
      step,
      { size: type, class: "later" },
    ),
  ];

  const filled = fillingPath(squares);
  const open = [path("hundred", squaresPath(squares), { class: "open" })];
  return (state) => {
    const opacity = 1 - progress(state.vote, 0.06, 0.4);
    const grown = progress(state.rise, 0.4, 0.92) * survey.last;
    return [
      group("firms", open, { opacity }),
      path("counted-firms", filled(counted), { class: "cn", opacity: 1 - progress(state.rise, 0.05, 0.4) }),
      group(
        "survey",
        [
          path("survey-last", filled(grown), { class: "cn soft" }),
          path("survey-first", filled(clamp(grown, 0, survey.first)), { class: "cn" }),
        ],
        { opacity },
      ),
      group("party-words", party, { opacity: fadeLabel(1 - state.rise) }),
      group("rise-words", rise, { opacity: fadeLabel(state.rise - state.vote) }),
    ];
  };
}
