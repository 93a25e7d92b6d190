import type { Buffer as Bytes } from "node:buffer";

/** Kerning of two glyphs, in units; negative moves them closer. */
export type Kern = (first: number, second: number) => number;

/**
 * A GPOS table with kerning only, as one matrix of glyph classes. It is much smaller than the packages' own tables,
 * which vary with the weight and hold invisible pairs.
 */
export function writeKernTable(glyphs: readonly number[], kern: Kern): Bytes {
  const sorted = [...new Set(glyphs)].sort((a, b) => a - b);
  const firsts = sorted.filter((first) => sorted.some((second) => kern(first, second) !== 0));
  const rows = classesOf(firsts, (first) => sorted.map((second) => kern(first, second)));
  const columns = classesOf(
    sorted,
    (second) => firsts.map((first) => kern(first, second)),
    firsts.map(() => 0),
  );

  const coverage = words([1, firsts.length, ...firsts]);
  const firstClasses = classTable(firsts, rows.of);
  const secondClasses = classTable(sorted, columns.of);
  const values = rows.examples.flatMap((first) =>
    columns.examples.map((second) => (second === undefined ? 0 : kern(first!, second))),
  );
  const at = 16 + values.length * 2;
  const pairs = Buffer.concat([
    words([
      2,
      at,
      advanceOnly,
      0,
      at + coverage.length,
      at + coverage.length + firstClasses.length,
      rows.examples.length,
      columns.examples.length,
    ]),
    words(values),
    coverage,
    firstClasses,
    secondClasses,
  ]);
  const script = [4, 0, 0, 0xffff, 1, 0];
  const scripts = Buffer.concat([
    words([2]),
    Buffer.from("DFLT"),
    words([14]),
    Buffer.from("latn"),
    words([14]),
    words(script),
  ]);
  const features = Buffer.concat([words([1]), Buffer.from("kern"), words([8, 0, 1, 0])]);
  const lookups = words([1, 4, 2, 0, 1, 8]);
  return Buffer.concat([
    words([1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length]),
    scripts,
    features,
    lookups,
    pairs,
  ]);
}

/** ValueFormat: only the first glyph's advance changes. */
const advanceOnly = 4;

/**
 * Groups glyphs with equal kerning into classes; `zeroth` is the kerning of class 0, if that is reserved for unlisted
 * glyphs.
 */
function classesOf(glyphs: readonly number[], row: (glyph: number) => readonly number[], zeroth?: readonly number[]) {
  const byRow = new Map<string, number>(zeroth ? [[zeroth.join(), 0]] : []);
  const examples: (number | undefined)[] = zeroth ? [undefined] : [];
  const of = new Map(
    glyphs.map((glyph) => {
      const key = row(glyph).join();
      if (!byRow.has(key)) byRow.set(key, examples.push(glyph) - 1);
      return [glyph, byRow.get(key)!];
    }),
  );
  return { of, examples };
}

function classTable(glyphs: readonly number[], classes: ReadonlyMap<number, number>): Bytes {
  const [first, last] = [glyphs[0]!, glyphs.at(-1)!];
  return words([
    1,
    first,
    last - first + 1,
    ...Array.from({ length: last - first + 1 }, (_, i) => classes.get(first + i) ?? 0),
  ]);
}

/** Numbers as big-endian 16-bit words, negative ones too. */
function words(values: readonly number[]): Bytes {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
}
