import { max, range } from "d3";
import { group, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { fillingPath } from "../parts/boxes.ts";
import { crossIn, fadeLabel } from "../parts/fade.ts";
import { lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { typeOf } from "./layout.ts";
import type { Label, PartyRows, PartyState } from "./model.ts";

const years = ["last", "first"] as const;

/**
 * A hundred private firms, filled from the floor up: those of the survey's first year full, those that its last year
 * adds soft. At the right of the block stands each year's number, at the row that it reaches; below it, who asked.
 */
export function firms({ survey }: PartyRows, words: Words<Label>, size: Size): (state: PartyState) => readonly Mark[] {
  const { width, height } = size;
  const { type, big, gap } = typeOf(size);
  const line = lineHeight(type);
  const bold = { size: type, weight: 600 } as const;
  const figure = Math.round(big * 0.8);
  const indent = max(years, (year) => textWidth(words[year], { size: figure, face: "display" }))! + type * 0.4;
  const apart = Math.round(type * 0.9);
  const numbers = apart + indent + max(years, (year) => textWidth(words[`${year}-year`], bold))!;

  const who = balancedWords(words["survey-who"], width - 2, { size: type });
  const pitch = Math.floor(Math.min(height - (who.length + 0.4) * line, width - numbers - 2) / 2.5) / 4;
  const top = (height - 10 * pitch - (who.length + 0.4) * line) / 2;
  const squares = range(100).map((n): Square => ({
    x: 0.5 + (n % 10) * pitch,
    y: top + 0.5 + (9 - Math.floor(n / 10)) * pitch,
    side: pitch - gap,
  }));
  const filled = fillingPath(squares);
  const shapes = [
    path("hundred", squaresPath(squares), { class: "open" }),
    path("survey-last", filled(survey.last), { class: "cn soft" }),
    path("survey-first", filled(survey.first), { class: "cn" }),
  ];

  /** The middle of the row that a share of the hundred reaches. */
  const level = (share: number) => top + (9.5 - Math.floor(share / 10)) * pitch - gap / 2;
  const lower = level(survey.first);
  const heights = { first: lower, last: Math.min(level(survey.last), lower - Math.max(line, figure * 0.9)) };
  const x = 10 * pitch - gap + apart;
  const written = [
    ...years.flatMap((year) => [
      text(year, x, heights[year] + figure * 0.36, words[year], { class: "big cn", size: figure }),
      text(`${year}-year`, x + indent, heights[year] + figure * 0.36, words[`${year}-year`], bold),
    ]),
    ...textLines("survey-who", 0, top + 10 * pitch - gap + line, who, line, { size: type, class: "later" }),
  ];
  return ({ toFirms }) => [
    group("firms", shapes, { opacity: crossIn(toFirms) }),
    group("firms-words", written, { opacity: fadeLabel(toFirms) }),
  ];
}
