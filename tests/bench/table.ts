/** Medians of a page's visits by measure, in the measure's own unit. */
export type Medians = Readonly<Record<string, number | undefined>>;

/** Columns of the table: a key of the medians, a heading, decimal digits, and a divisor. */
export const measures: readonly (readonly [key: string, heading: string, digits: number, per?: number])[] = [
  ["first_wire", "kB first", 1, 1000],
  ["wire", "kB in all", 1, 1000],
  ["html", "HTML", 1, 1000],
  ["css", "CSS", 1, 1000],
  ["js", "script", 1, 1000],
  ["font", "fonts", 1, 1000],
  ["lcp", "LCP ms", 0],
  ["cls", "CLS", 3],
  ["tbt", "TBT ms", 0],
  ["longest_scroll", "longest task ms", 0],
  ["script_load", "script CPU ms", 0],
  ["p50", "p50 ms", 1],
  ["p95", "p95 ms", 1],
  ["p99", "p99 ms", 1],
  ["over20", "over 20 ms %", 1, 0.01],
  ["frame", "main ms/frame", 2],
  ["heap", "heap MB", 2, 1_000_000],
];

/** The median; of an even count, the mean of the two middle numbers. Undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0
    ? undefined
    : Number.isInteger(half)
      ? (sorted[half - 1]! + sorted[half]!) / 2
      : sorted[Math.floor(half)];
}

/**
 * Measures as rows, pages as columns: each number, and in brackets the story's value divided by it. `ours` names the
 * story.
 */
export function table(pages: Readonly<Record<string, Medians>>, ours: string): string {
  const names = Object.keys(pages);
  const cell = (name: string, key: string, digits: number, per: number) => {
    const [value, story] = [pages[name]?.[key], pages[ours]?.[key]];
    if (value === undefined) return "–";
    const printed = (value / per).toFixed(digits);
    return name === ours || story === undefined || value === 0 ? printed : `${printed} (${(story / value).toFixed(2)})`;
  };
  const lines = [
    ["measure", ...names],
    ...measures.map(([key, heading, digits, per = 1]) => [
      heading,
      ...names.map((name) => cell(name, key, digits, per)),
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => line.map((words, i) => (i === 0 ? words.padEnd(widths[i]!) : words.padStart(widths[i]!))).join("  "))
    .join("\n");
}
