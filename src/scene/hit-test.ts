import { distanceTo, isLine } from "../marks/distance.ts";
import type { Leaf } from "../marks/mark.ts";
import type { Point } from "../marks/subpaths.ts";
import type { Links } from "./scene.ts";

/** The least opacity at which a mark can be pointed at and highlighted. */
const seen = 0.2;

/** The visible marks of a frame that are linked to a fact. */
export const marksOf = (marks: readonly Leaf[], links: Links, fact: string): readonly Leaf[] =>
  marks.filter((mark) => links[fact]?.includes(mark.key) && Number(mark.attrs["opacity"] ?? 1) >= seen);

/**
 * The fact whose linked marks are nearest to a point, at most `within` pixels away, among the `facts` given. Of facts
 * that share a mark, the one with the fewest marks wins: the square of a list stands for its list, not the sum. A line
 * linked to several facts is ignored, since it shows each at one place only; its labels count.
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
