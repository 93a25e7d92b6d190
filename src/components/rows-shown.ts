import { flatten } from "../marks/flatten.ts";
import type { Leaf } from "../marks/mark.ts";
import { writeSvg } from "../marks/svg.ts";
import { stillWidth, type Row } from "../scene/scene.ts";
import { marksOf } from "../scene/hit-test.ts";
import type { Picture } from "./picture.ts";
import { rowMarks } from "./row-marks.ts";

/** Where a row is to be seen: the keyframe whose still shows most of its marks, the first of several, and the keys of those. */
export interface Shown {
  readonly keyframe: Picture["keyframes"][number];
  readonly keys: readonly string[];
}

/** The frames of a picture's stills, in order, without groups. */
export const framesOf = ({ scene, input }: Picture): readonly (readonly Leaf[])[] =>
  scene.keyframes.map((_, i) => flatten(scene.layOut(input, { width: stillWidth, height: scene.stillHeight })(i)));

/** Which still shows a row of a dataset; undefined where no mark is the row's own. */
export function shownIn(
  { scene, keyframes }: Picture,
  frames: readonly (readonly Leaf[])[],
  dataset: string,
  row: Row,
): Shown | undefined {
  const keys = rowMarks[scene.id]?.[dataset]?.(row) ?? [];
  const shown = frames.map((marks, i) => ({
    keyframe: keyframes[i]!,
    keys: marksOf(marks, { row: keys }, "row").map(({ key }) => key),
  }));
  const best = shown.reduce((most, each) => (each.keys.length > most.keys.length ? each : most));
  return best.keys.length ? best : undefined;
}

/** A still as `stillOf` writes it, in which the marks named carry their keys, to be lit from a table. */
export function keyedStill(
  { scene, keyframes }: Picture,
  frames: readonly (readonly Leaf[])[],
  index: number,
  named: ReadonlySet<string>,
): string {
  const marks = frames[index]!.map((mark) =>
    named.has(mark.key) ? { ...mark, attrs: { "data-key": mark.key, ...mark.attrs } } : mark,
  );
  return writeSvg(
    marks,
    { width: stillWidth, height: scene.stillHeight },
    { role: "img", "aria-label": keyframes[index]!.alt },
  );
}
