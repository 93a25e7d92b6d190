import { distanceTo, isLine } from "../marks/distance.ts";
import type { Leaf } from "../marks/mark.ts";
import type { Point } from "../marks/subpaths.ts";
import type { Links } from "./scene.ts";

/** From this opacity on a mark can be pointed at and lit. */
const seen = 0.2;

/** The marks of a frame that stand for a fact and are to be seen. */
export const marksOf = (marks: readonly Leaf[], links: Links, fact: string): readonly Leaf[] =>
  marks.filter((mark) => links[fact]?.includes(mark.key) && Number(mark.attrs["opacity"] ?? 1) >= seen);

/**
 * The fact whose marks are nearest to a point, at most `within` pixels away, among those that the reader has before them.
 * Where one mark stands for several, it is the one with the fewest marks: the square of a list says its list, not the sum.
 * A line that stands for several numbers answers for none of them, since it holds each at one place only; its labels do.
 */
export function hitTest(
  marks: readonly Leaf[],
  links: Links,
  facts: readonly string[],
  point: Point,
  within: number,
): string | undefined {
  const shared = (key: string) => Object.values(links).filter((keys) => keys.includes(key)).length > 1;
  const near = facts.flatMap((fact) => {
    const asked = marksOf(marks, links, fact).filter((mark) => !(isLine(mark) && shared(mark.key)));
    const distance = Math.min(Infinity, ...asked.map((mark) => distanceTo(mark, point)));
    return distance <= within ? [{ fact, distance, size: links[fact]!.length }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance || a.size - b.size)[0]?.fact;
}
