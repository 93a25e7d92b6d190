import { range } from "d3";
import { group, path, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import type { Words } from "../../scene/scene.ts";
import { fillingPath } from "../parts/boxes.ts";
import { crossOut, fadeLabel } from "../parts/fade.ts";
import { beside } from "./beside.ts";
import { typeOf, type Place } from "./layout.ts";
import type { Label, PartyRows, PartyState } from "./model.ts";

/**
 * Two blocks of a hundred firms, filled from the floor up: as the Party counts, and as a survey finds, its first year's
 * firms full and those that its last year adds soft.
 */
export function hundreds(rows: PartyRows, words: Words<Label>, size: Size): (state: PartyState) => readonly Mark[] {
  const { counted, survey } = rows;
  const { gap } = typeOf(size);
  const { first, second, written } = beside(rows, words, size);
  const block = ({ left, top, pitch }: Place) =>
    range(100).map((n): Square => ({
      x: left + (n % 10) * pitch,
      y: top + 0.5 + (9 - Math.floor(n / 10)) * pitch,
      side: pitch - gap,
    }));
  const [ours, theirs] = [block(first), block(second)];
  const filled = fillingPath(theirs);
  const firms = [
    path("hundred", squaresPath(ours), { class: "open" }),
    path("counted-firms", fillingPath(ours)(counted), { class: "cn" }),
    path("survey-hundred", squaresPath(theirs), { class: "open" }),
    path("survey-last", filled(survey.last), { class: "cn soft" }),
    path("survey-first", filled(survey.first), { class: "cn" }),
  ];
  return ({ vote }) => [
    group("firms", firms, { opacity: crossOut(vote) }),
    group("firms-words", written, { opacity: fadeLabel(1 - vote) }),
  ];
}
