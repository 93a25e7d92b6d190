import { range } from "d3";
import { group, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { wrapWords } from "../../marks/text-width.ts";
import { clamp, lerp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { fillingPath } from "../parts/boxes.ts";
import { crossIn, crossOut, fadeLabel } from "../parts/fade.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { beside } from "./beside.ts";
import { typeOf, type Place } from "./layout.ts";
import type { Label, PartyRows, PartyState } from "./model.ts";

/**
 * A hundred firms as a block of squares, filled from the floor up as the Party counts, its words at the right. It then
 * makes room for another hundred, those of a survey, its first year's full and the others soft.
 */
export function hundred(rows: PartyRows, words: Words<Label>, size: Size): (state: PartyState) => readonly Mark[] {
  const { counted, survey } = rows;
  const { width, height } = size;
  const { type, big, gap } = typeOf(size);
  const step = lineHeight(type);
  const pitch = Math.floor(Math.min(height, width * 0.52) / 2.5) / 4;
  const alone: Place = { left: 0.5, top: Math.max(0, Math.floor((height - 10 * pitch) / 2)), pitch };
  const two = beside(rows, words, size);
  const block = ({ left, top, pitch }: Place) =>
    range(100).map((n): Square => ({
      x: left + (n % 10) * pitch,
      y: top + 0.5 + (9 - Math.floor(n / 10)) * pitch,
      side: pitch - gap,
    }));

  const x = 10 * pitch - gap + Math.max(14, type * 1.2);
  const lines = (label: Label, weight: 500 | 600 = 500) => wrapWords(words[label], width - x, { size: type, weight });
  const figure = Math.ceil(big * 0.72);
  const what = lines("counted-what", 600);
  const first = alone.top + figure + Math.round(step * 1.2);
  const said = [
    text("counted", x, alone.top + figure, words.counted, { class: "big cn", size: big }),
    ...textLines("counted-what", x, first, what, step, { size: type, weight: 600 }),
    ...textLines("counted-who", x, first + (what.length + 0.3) * step, lines("counted-who"), step, {
      size: type,
      class: "muted",
    }),
  ];

  const second = block(two.second);
  const filled = fillingPath(second);
  const open = path("survey-hundred", squaresPath(second), { class: "open" });
  return ({ rise, vote }) => {
    const moved = progress(rise, 0.08, 0.5);
    const place = (side: keyof Place) => lerp(alone[side], two.first[side], moved);
    const squares = block({ left: place("left"), top: place("top"), pitch: place("pitch") });
    const grown = progress(rise, 0.6, 0.95) * survey.last;
    const opacity = crossOut(vote);
    return [
      group(
        "firms",
        [
          path("hundred", squaresPath(squares), { class: "open" }),
          path("counted-firms", fillingPath(squares)(counted), { class: "cn" }),
        ],
        { opacity },
      ),
      group(
        "survey",
        [
          open,
          path("survey-last", filled(grown), { class: "cn soft" }),
          path("survey-first", filled(clamp(grown, 0, survey.first)), { class: "cn" }),
        ],
        { opacity: opacity * crossIn(rise) },
      ),
      group("party-words", said, { opacity: fadeLabel(1 - rise) }),
      group("rise-words", two.written, { opacity: fadeLabel(rise - vote) }),
    ];
  };
}
