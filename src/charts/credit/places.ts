import { groups, type Counts, type Group } from "./model.ts";

/** A square's group and its index in the group's pile, from 0 at the bottom. */
export interface Place {
  readonly group: Group;
  readonly slot: number;
}

/**
 * Each square's place at each count. Squares leave a pile from its top and arrive on its top, so that as few as
 * possible move.
 */
export function placesOf(all: readonly Counts[]): readonly (readonly Place[])[] {
  const [first] = all;
  if (!first) throw new Error("there is nothing to count");
  const piles: Record<Group, number[]> = { private: [], state: [], other: [] };
  let next = 0;
  for (const group of groups) for (let i = 0; i < first[group]; i++) piles[group].push(next++);
  const squares: Place[][] = Array.from({ length: next }, () => []);
  all.forEach((counts) => {
    const spare = groups.flatMap((group) => piles[group].splice(counts[group]).reverse());
    for (const group of groups) piles[group].push(...spare.splice(0, counts[group] - piles[group].length));
    if (spare.length > 0 || groups.some((group) => piles[group].length !== counts[group]))
      throw new Error("counts must always add up to the same number of squares");
    for (const group of groups) piles[group].forEach((square, slot) => squares[square]!.push({ group, slot }));
  });
  return squares;
}
