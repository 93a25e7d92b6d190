/** `; did you mean "us-list-3"?`, or nothing where no known name is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?${oddSign(name)}`;
}

/** Names the sign in a name that looks like another, or that cannot be seen: without that, both names look the same. */
function oddSign(name: string): string {
  const odd = /[^\x20-\x7e]/u.exec(name)?.[0];
  const code = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return odd === undefined
    ? ""
    : ` Sign ${[...name].indexOf(odd) + 1} of it is no plain letter, digit or dash (U+${code})`;
}

/** What to do about an id that a file does not hold: the near one, or to add it. */
export const missing = (what: string, id: string, file: string, known: Iterable<string>): string =>
  `no ${what} ${JSON.stringify(id)} in ${file}${suggest(id, known) || "; add it there, or correct the id"}`;

/** The known name with the fewest changed letters, at most a third of the letters and 4; undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(4, Math.max(1, Math.ceil(name.length / 3))) + 1;
  const small = name.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const changes = distance(small, candidate.toLowerCase());
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}

/** Levenshtein distance, with a swap of neighbours counted once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row.at(-1)!;
}
