import { flatten } from "../marks/flatten.ts";
import type { Leaf } from "../marks/mark.ts";
import { writeSvg } from "../marks/svg.ts";
import { stillWidth, type Row } from "../scene/scene.ts";
import { marksOf } from "../scene/hit-test.ts";
import type { Picture } from "./picture.ts";

/** Where a row can be seen: the first keyframe whose still shows most of its marks, and the keys of those marks. */
export interface Shown {
  readonly keyframe: Picture["keyframes"][number];
  readonly keys: readonly string[];
}

/** The frames of a picture's stills, in order, groups flattened. */
export const framesOf = ({ scene, input }: Picture): readonly (readonly Leaf[])[] =>
  scene.keyframes.map((_, i) => flatten(scene.layOut(input, { width: stillWidth, height: scene.stillHeight })(i)));

/** The still that shows a row of a dataset; undefined where no mark is the row's own. */
export function shownIn(
  { scene, keyframes }: Picture,
  frames: readonly (readonly Leaf[])[],
  dataset: string,
  row: Row,
): Shown | undefined {
  const keys = scene.rowMarks[dataset]?.(row, scene.links) ?? [];
  const shown = frames.map((marks, i) => ({
    keyframe: keyframes[i]!,
    keys: marksOf(marks, { row: keys }, "row").map(({ key }) => key),
  }));
  const best = shown.reduce((most, each) => (each.keys.length > most.keys.length ? each : most));
  return best.keys.length ? best : undefined;
}

/** A still as `stillOf` writes it, with keys on the marks in `named`, so that a table row can highlight them. */
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
