/** A stretch of two lists: what stands in both, or what was taken out and what was put in its place. */
export interface Stretch<T> {
  readonly same: readonly T[];
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** The longest common subsequence of two lists as stretches in order, each either `same` or `before` and `after`. `key` tells when two items are the same. */
export function compareLists<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): Stretch<T>[] {
  const [a, b] = [before.map(key), after.map(key)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [rows, columns] = [a.length - head - tail, b.length - head - tail];
  /** The longest common subsequence of what is left from i and j on. */
  const longest = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      longest[i]![j] =
        a[head + i] === b[head + j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  const stretches: { same: T[]; before: T[]; after: T[] }[] = [];
  const add = (part: "same" | "before" | "after", item: T): void => {
    const last = stretches.at(-1);
    const fits = last && (part === "same") === last.same.length > 0;
    const at = fits ? last : { same: [], before: [], after: [] };
    if (!fits) stretches.push(at);
    at[part].push(item);
  };
  for (const item of after.slice(0, head)) add("same", item);
  for (let i = 0, j = 0; i < rows || j < columns;) {
    if (i < rows && j < columns && a[head + i] === b[head + j]) {
      add("same", after[head + j]!);
      i++;
      j++;
    } else if (j >= columns || (i < rows && longest[i + 1]![j]! >= longest[i]![j + 1]!))
      add("before", before[head + i++]!);
    else add("after", after[head + j++]!);
  }
  for (const item of after.slice(after.length - tail)) add("same", item);
  return stretches;
}

/** Something before and after; undefined where it was not there yet, or is no more. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** The changes of two lists, what was taken out set beside what was put in its place where they share words. */
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

/** Whether two sentences have at least two fifths of their words in common. */
function alike(a: string, b: string): boolean {
  const [one, two] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const common = [...one!].filter((word) => two!.has(word)).length;
  return common >= 0.4 * Math.max(one!.size, two!.size) && common > 0;
}
