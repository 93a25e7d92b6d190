import { greatest, range } from "d3";
import { group, path, text, type Mark, type Size } from "../../marks/mark.ts";
import { squaresPath, type Square } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { crossOut, fadeLabel } from "../parts/fade.ts";
import { typeOf } from "./layout.ts";
import type { Label, PartyRows, PartyState } from "./model.ts";

/**
 * Every vote a square of one size: those for in one field, those against and those withheld on a line of their own below
 * it. The field is one path that never changes, since writing thousands of squares a frame would be slow.
 */
export function votes({ votes }: PartyRows, words: Words<Label>, size: Size): (state: PartyState) => readonly Mark[] {
  const { width, height } = size;
  const { type, big } = typeOf(size);
  const figure = Math.ceil(big * 0.72);
  const air = Math.round(Math.max(type * 0.6, big * 0.23)); // a comma hangs below the figures
  const top = figure + air;
  const floor = height - figure - air - Math.round(type * 0.4);
  const sizes = range(2, 30, 0.25).filter(
    (pitch) => Math.ceil(votes.for / Math.floor(width / pitch)) * pitch <= floor - top,
  );
  const pitch = greatest(sizes) ?? 2;
  const side = pitch - Math.max(0.75, Math.round(pitch) / 4);
  const columns = Math.floor(width / pitch);
  const rows = Math.ceil(votes.for / columns);
  const square = (n: number): Square => ({ x: (n % columns) * pitch, y: top + Math.floor(n / columns) * pitch, side });

  const baseline = top + rows * pitch + air + figure - 1;
  /** A number with what it counts, and after it as many squares as it says, from x on. */
  const some = (label: "against" | "abstained", x: number, look: string) => {
    const what = x + textWidth(words[label], { size: big, face: "display" }) + type * 0.5;
    const first = what + textWidth(words[`${label}-what`], { size: type, weight: 600 }) + type * 0.6;
    const squares = range(votes[label]).map((n) => ({ x: first + n * pitch, y: baseline - side, side }));
    return {
      end: first + votes[label] * pitch,
      marks: [
        text(label, x, baseline, words[label], { class: "big", size: big }),
        text(`${label}-what`, what, baseline, words[`${label}-what`], { size: type, weight: 600 }),
        path(`votes-${label}`, squaresPath(squares), { class: look }),
      ],
    };
  };
  const against = some("against", 0, "ink");
  const others = [...against.marks, ...some("abstained", against.end + type * 1.6, "open").marks];
  const field = path("votes-for", squaresPath(range(votes.for).map(square)), { class: "cn" });
  const written = [
    text("for", 0, figure, words.for, { class: "big cn", size: big }),
    text("for-what", textWidth(words.for, { size: big, face: "display" }) + type * 0.5, figure, words["for-what"], {
      size: type,
      weight: 600,
    }),
    ...others,
  ];
  return ({ toFirms }) => [
    group("field", [field], { opacity: crossOut(toFirms) }),
    group("votes-words", written, { opacity: fadeLabel(1 - toFirms) }),
  ];
}
