import { readContent } from "../../src/check/read-content.ts";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { flatten } from "../../src/marks/flatten.ts";
import type { Leaf, Size } from "../../src/marks/mark.ts";
import { subpathsOf, type Point } from "../../src/marks/subpaths.ts";
import type { Scene } from "../../src/scene/scene.ts";

/** The story's own content, as the pages read it. */
export const ledger = readLedger(readContent("."));
/** A fact's value. */
export const fact = (id: string): number => ledger.facts[id]!.value;

/**
 * A scene with the story's rows and words, as a function of playhead and size, without groups; `at` is the playhead of a
 * step. Rows pass through JSON, as on their way to a reader.
 */
export function drawn(scene: Scene): {
  readonly rows: unknown;
  readonly frame: (playhead: number, size: Size) => readonly Leaf[];
  readonly at: (step: string) => number;
} {
  const rows: unknown = JSON.parse(
    JSON.stringify(
      scene.select(
        Object.fromEntries(scene.datasets.map((name) => [name, ledger.tables[name]!.rows])),
        Object.fromEntries(scene.facts.map((id) => [id, ledger.facts[id]!.value])),
      ),
    ),
  );
  const labels = ledger.scenes[scene.id]!.labels;
  const words = Object.fromEntries(scene.labels.map((name) => [name, fillSlots(labels[name]!, ledger)]));
  return {
    rows,
    frame: (playhead, size) => flatten(scene.layOut({ rows, words, language: ledger.story.language }, size)(playhead)),
    at: (step) => scene.keyframes.findIndex(({ id }) => id === step),
  };
}

/** The areas of pictures: a still, two phones, a phone in landscape, a desktop, a large one. */
export const areas = (stillHeight: number): readonly Size[] => [
  { width: 320, height: stillHeight },
  { width: 288, height: 190 },
  { width: 358, height: 250 },
  { width: 500, height: 300 },
  { width: 940, height: 640 },
  { width: 1700, height: 1150 },
];

/** Every tenth of a playhead over a scene. */
export const tenths = (scene: Scene): readonly number[] =>
  Array.from({ length: (scene.keyframes.length - 1) * 10 + 1 }, (_, i) => i / 10);

/** A mark by its key. */
export const markOf = (marks: readonly Leaf[], key: string): Leaf => {
  const mark = marks.find((mark) => mark.key === key);
  if (!mark) throw new Error(`no mark “${key}”; there are ${marks.map(({ key }) => key).join(", ")}`);
  return mark;
};

/** A mark's opacity, from 0 to 1. */
export const opacityOf = (mark: Leaf): number => Number(mark.attrs["opacity"] ?? 1);

/** The end of a path of straight lines, in pixels. */
export const endOf = ({ attrs }: Leaf): Point => subpathsOf(String(attrs["d"])).at(-1)!.points.at(-1)!;
