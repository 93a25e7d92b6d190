import { diffArrays } from "diff";

/** A run of two lists: items in both, or items removed and the ones that replaced them. */
export interface Stretch<T> {
  readonly same: readonly T[];
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/**
 * Splits two lists into runs in order, each either `same` or `before` and `after`, with as much `same` as possible.
 * Items with equal `key` are the same.
 */
export function compareLists<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  const comparator = (one: T, other: T) => key(one) === key(other);
  for (const { value, removed, added } of diffArrays([...before], [...after], { comparator })) {
    if (!removed && !added) stretches.push({ same: value, before: [], after: [] });
    else if (added && stretches.at(-1)?.before.length) stretches.push({ ...stretches.pop()!, after: value });
    else stretches.push({ same: [], before: removed ? value : [], after: added ? value : [] });
  }
  return stretches;
}

/** Something before and after; undefined where it was added or removed. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** The changes between two lists; a removed item is paired with an added one if they share words. */
export function changesOf<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): Pair<T>[] {
  return compareLists(before, after, text).flatMap(({ before, after }) => {
    const left = [...after];
    const pairs = before.map((old): Pair<T> => {
      const at = left.findIndex((fresh) => alike(text(old), text(fresh)));
      return { before: old, after: at < 0 ? undefined : left.splice(at, 1)[0] };
    });
    return [...pairs, ...left.map((fresh): Pair<T> => ({ before: undefined, after: fresh }))];
  });
}

/** Whether two sentences have at least two fifths of their words, or Chinese characters, in common. */
function alike(a: string, b: string): boolean {
  const [one, two] = [a, b].map(
    (text) => new Set(text.toLowerCase().match(/\p{Script=Han}|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []),
  );
  const common = [...one!].filter((word) => two!.has(word)).length;
  return common >= 0.4 * Math.max(one!.size, two!.size) && common > 0;
}
