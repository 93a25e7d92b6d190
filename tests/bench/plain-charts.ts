/** Data of the compared pages: a row a year, each number in the range of its chart. */
export interface BenchRow {
  readonly year: number;
  readonly rate: number;
  readonly volume: number;
  readonly price: number;
  readonly group: string;
}

const [width, height] = [640, 400];
const margin = { left: 44, right: 16, top: 16, bottom: 28 };
const scale = (d0: number, d1: number, r0: number, r1: number) => (v: number) =>
  Math.round((r0 + ((v - d0) / (d1 - d0)) * (r1 - r0)) * 10) / 10;

/**
 * Five charts as finished SVG: line, bars, area, scatter, dumbbells. Each mark has the class by which `floor.css`
 * animates it.
 */
export function plainCharts(rows: readonly BenchRow[]): readonly string[] {
  const [first, last] = [rows[0]!.year, rows.at(-1)!.year];
  const x = scale(first, last, margin.left, width - margin.right);
  const up = (low: number, high: number) => scale(low, high, height - margin.bottom, margin.top);
  const axis = (y: (v: number) => number, ticks: readonly number[]) =>
    `<g class="ax">${ticks.map((t) => `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(t)}" y2="${y(t)}"/><text x="${margin.left - 6}" y="${y(t) + 4}" text-anchor="end">${t}</text>`).join("")}${[first, 1995, 2005, last].map((t) => `<text x="${x(t)}" y="${height - 8}" text-anchor="middle">${t}</text>`).join("")}</g>`;
  const line = (key: "rate" | "volume", y: (v: number) => number) =>
    `M${rows.map((row) => `${x(row.year)},${y(row[key])}`).join("L")}`;
  const svg = (label: string, inside: string) =>
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${inside}</svg>`;
  const [rate, price, volume, pair] = [up(0, 20), up(0, 130), up(0, 120), up(40, 150)];
  const across = scale(0, 20, margin.left, width - margin.right);
  const [wide, down] = [
    scale(40, 150, margin.left, width - margin.right),
    scale(0, rows.length, margin.top + 8, height - margin.bottom),
  ];
  return [
    svg(
      "Line",
      `${axis(rate, [0, 5, 10, 15, 20])}<path class="draw" pathLength="1" fill="none" stroke="var(--a)" stroke-width="2.5" d="${line("rate", rate)}"/>`,
    ),
    svg(
      "Bars",
      axis(price, [0, 50, 100]) +
        rows
          .map(
            (row, i) =>
              `<rect class="grow" x="${x(row.year) - 5}" width="10" y="${price(row.price)}" height="${height - margin.bottom - price(row.price)}" fill="${i > 27 ? "var(--a)" : "var(--g)"}"/>`,
          )
          .join(""),
    ),
    svg(
      "Area",
      `${axis(volume, [0, 40, 80, 120])}<path class="fade" fill="#1f5f8b33" d="${line("volume", volume)}L${x(last)},${height - margin.bottom}L${margin.left},${height - margin.bottom}Z"/><path class="draw" pathLength="1" fill="none" stroke="var(--b)" stroke-width="2" d="${line("volume", volume)}"/>`,
    ),
    svg(
      "Scatter",
      axis(pair, [50, 100, 150]) +
        rows
          .map(
            (row, i) =>
              `<circle class="pop" cx="${across(row.rate)}" cy="${pair(row.price)}" r="6" fill="${["#b3261e", "#1f5f8b", "#6b8e23", "#555"][i % 4]!}"/>`,
          )
          .join(""),
    ),
    svg(
      "Before and after",
      rows
        .map(
          (row, i) =>
            `<g class="pop"><line x1="${wide(row.volume)}" x2="${wide(row.price)}" y1="${down(i)}" y2="${down(i)}" stroke="#bbb"/><circle cx="${wide(row.volume)}" cy="${down(i)}" r="3.5" fill="var(--b)"/><circle cx="${wide(row.price)}" cy="${down(i)}" r="3.5" fill="var(--a)"/></g>`,
        )
        .join(""),
    ),
  ];
}

/**
 * The story's yearly trade rows, scaled to the ranges of the five charts: only their number and unevenness matter here.
 */
export function benchRows(csv: string): readonly BenchRow[] {
  const rows = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",").map(Number));
  const most = (at: number) => Math.max(...rows.map((row) => Math.abs(row[at]!)));
  const [exports, imports, balance] = [most(1), most(2), most(3)];
  return rows.map((row, i) => ({
    year: row[0]!,
    rate: (20 * row[2]!) / imports,
    volume: 40 + (80 * row[1]!) / exports,
    price: 40 + (90 * Math.abs(row[3]!)) / balance,
    group: ["goods", "parts", "food", "steel"][i % 4]!,
  }));
}
