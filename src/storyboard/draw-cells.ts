import { suggest } from "../ledger/suggest.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { flatten } from "../marks/flatten.ts";
import type { Size } from "../marks/mark.ts";
import { writeSvg } from "../marks/svg.ts";
import type { Scene } from "../scene/scene.ts";
import { captionOf, inRed, labelOr, printAll } from "./missing-words.ts";

/** One frame on a sheet. */
export interface Cell {
  /** `list-3`, or `list-3 ½` halfway to the next. */
  readonly name: string;
  readonly playhead: number;
  readonly title: ReturnType<typeof captionOf>;
  /** The frame as SVG, or the error that the chart threw. */
  readonly svg: string | Error;
}

/** Every step of a scene as a playhead, and with `halves` the points halfway between steps too. */
export const playheadsOf = ({ keyframes }: Scene, halves: boolean): number[] =>
  Array.from({ length: halves ? keyframes.length * 2 - 1 : keyframes.length }, (_, i) => (halves ? i / 2 : i));

/**
 * Frames of a scene at a size; playheads beyond its last keyframe are skipped. @throws when a dataset or fact that the
 * scene names is not in `content/`
 */
export function drawCells(scene: Scene, ledger: Ledger, size: Size, playheads: readonly number[]): Cell[] {
  const written = ledger.scenes[scene.id];
  const rows = scene.select(
    pick("dataset", scene.datasets, ledger.tables, ({ rows }) => rows),
    pick("fact", scene.facts, ledger.facts, ({ value }) => value),
  );
  const words = Object.fromEntries(scene.labels.map((name) => [name, labelOr(name, written?.labels[name], ledger)]));
  const input = { rows, words, language: ledger.story.language };
  return playheads
    .filter((playhead) => playhead <= scene.keyframes.length - 1)
    .map((playhead) => {
      const { id } = scene.keyframes[Math.floor(playhead)]!;
      const between = !Number.isInteger(playhead);
      const title = written?.keyframes[id]?.title;
      return {
        name: between ? `${id} ½` : id,
        playhead,
        title: between
          ? { words: "", missing: false }
          : title === undefined
            ? { words: "no title yet", missing: true }
            : captionOf(printAll(title, ledger)),
        svg: attempt(() =>
          writeSvg(flatten(scene.layOut(input, size)(playhead)).map(inRed), size, {
            width: String(size.width),
            height: String(size.height),
          }),
        ),
      };
    });
}

function pick<T, U>(
  what: string,
  ids: readonly string[],
  from: Readonly<Record<string, T>>,
  value: (entry: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    ids.map((id) => {
      const entry = from[id];
      if (entry === undefined)
        throw new Error(`no ${what} ${JSON.stringify(id)} in content/${suggest(id, Object.keys(from))}`);
      return [id, value(entry)];
    }),
  );
}

function attempt(draw: () => string): string | Error {
  try {
    return draw();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
