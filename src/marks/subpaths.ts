/** A point in a picture, in pixels from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A subpath's points; a closed one is an area. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How many numbers each path command takes. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, z: 0 };

/** The subpaths of path data made of straight lines. @throws when it has another command, such as a curve */
export function subpathsOf(d: string): readonly Subpath[] {
  const runs: { points: Point[]; closed: boolean }[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const lower = command!.toLowerCase();
    const size = takes[lower];
    if (size === undefined) throw new Error(`a path with “${command}” has other than straight lines`);
    const from = command === lower ? () => at : () => ({ x: 0, y: 0 });
    const numbers = (rest!.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (lower === "z") {
      const run = runs.at(-1)!;
      run.closed = true;
      at = run.points[0]!;
    }
    for (let i = 0; size > 0 && i < numbers.length; i += size) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!];
      const { x, y } = from();
      if (lower === "h") at = { x: x + a, y: at.y };
      else if (lower === "v") at = { x: at.x, y: y + a };
      else at = { x: x + a, y: y + b };
      if (lower === "m" && i === 0) runs.push({ points: [at], closed: false });
      else if (!runs.at(-1)!.closed) runs.at(-1)!.points.push(at);
      else runs.push({ points: [runs.at(-1)!.points[0]!, at], closed: false });
    }
  }
  return runs;
}
