import { camel } from "./register.ts";

/** What a new picture draws: a dataset's rows by two of its columns, or facts. */
export type Draws =
  { readonly dataset: string; readonly name: string; readonly amount: string } | { readonly facts: readonly string[] };

const typeOf = (name: string): string => camel(`-${name}`);
const union = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" | ");

/** Source of a chart to start from: a bar for each amount on one scale from zero, appearing one after the other. */
export function writeChart(name: string, draws: Draws): string {
  const T = typeOf(name);
  const byFact = "facts" in draws;
  return `import { max, scaleLinear } from "d3";
import { line, rect, text, type Mark, type Size } from "../marks/mark.ts";
import { textWidth } from "../marks/text-width.ts";
import { progress } from "../scene/interpolate.ts";
import type { ChartInput } from "../scene/scene.ts";

export interface ${T}Rows {
  /** In the order in which they are drawn, from the top. */
  readonly bars: readonly { readonly name: ${byFact ? `Exclude<${T}Label, "unit">` : "string"}; readonly amount: number }[];
}

export type ${T}Label = ${union(["unit", ...(byFact ? draws.facts : [])])};

/** How much of the bars is shown: 0 none, 1 all. */
export interface ${T}State {
  readonly shown: number;
}

const size = 13;
const gap = 8;

/** A bar for each amount, all on one scale from zero. */
export const ${camel(name)} = ({ rows: { bars }, words }: ChartInput<${T}Rows, ${T}Label>, { width, height }: Size) => {
  const left = gap + Math.max(...bars.map(({ name }) => textWidth(${byFact ? "words[name]" : "name"}, { size })));
  const pitch = (height - 2 * size) / bars.length;
  const x = scaleLinear().domain([0, max(bars, ({ amount }) => amount) ?? 1]).range([left, width]);
  return ({ shown }: ${T}State): readonly Mark[] => [
    ...bars.flatMap(({ name, amount }, i) => {
      const opacity = progress(shown * bars.length, i, i + 1);
      const middle = (i + 0.5) * pitch;
      return [
        rect(\`bar-\${i}\`, left, middle - pitch * 0.35, x(amount) - left, pitch * 0.7, { class: "ink", opacity }),
        text(\`name-\${i}\`, left - gap, middle + size * 0.35, ${byFact ? "words[name]" : "name"}, { size, anchor: "end", opacity }),
      ];
    }),
    line("zero", left, 0, left, height - 2 * size, { class: "axis" }),
    text("unit", left, height - size * 0.5, words.unit, { size, class: "muted" }),
  ];
};
`;
}

/** Source of the chart's scene, with a keyframe for each step. */
export function writeScene(name: string, draws: Draws, steps: readonly string[]): string {
  const T = typeOf(name);
  const byFact = "facts" in draws;
  const keyframes = steps
    .map(
      (step, i) =>
        `    { id: "${step}", state: { shown: ${i + 1 === steps.length ? 1 : Number(((i + 1) / steps.length).toFixed(2))} } },\n`,
    )
    .join("");
  const list = (names: readonly string[]): string => `[${names.map((each) => `"${each}"`).join(", ")}]`;
  return `import { ${camel(name)} as chart, type ${T}Label, type ${T}Rows, type ${T}State } from "../charts/${name}.ts";
import { defineScene } from "../scene/scene.ts";
${byFact ? `\nconst facts = ${list(draws.facts)} as const;\n` : ""}
/** Say here what the scene tells. */
export const ${camel(name)} = defineScene<${T}Rows, ${T}Label, ${T}State>({
  id: "${name}",
  datasets: ${list(byFact ? [] : [draws.dataset])},
  facts${byFact ? "" : ": []"},
  labels: ["unit"${byFact ? ", ...facts" : ""}],
${
  byFact
    ? `  select: (_, values) => ({ bars: facts.map((name) => ({ name, amount: values[name]! })) }),`
    : `  // To begin with, the first five rows with an amount above zero.
  select: (tables) => ({
    bars: tables["${draws.dataset}"]!.map((row) => ({ name: String(row["${draws.name}"]), amount: Number(row["${draws.amount}"]) })).filter(({ amount }) => amount > 0).slice(0, 5),
  }),`
}
  chart,
  stillHeight: 320,
  keyframes: [
${keyframes}  ],
});
`;
}

/** Source of a test: what must hold for every picture, and the amounts of this one. */
export function writeSceneTest(name: string, steps: number): string {
  const T = typeOf(name);
  const last = steps - 1;
  return `import { expect, test } from "vitest";
import type { ${T}Rows } from "../../src/charts/${name}.ts";
import { ${camel(name)} } from "../../src/scenes/${name}.ts";
import { areas, drawn, markOf, opacityOf, tenths } from "./drawn.ts";
import { broken, illegible } from "./legible.ts";

const { rows, frame } = drawn(${camel(name)});
const { bars } = rows as ${T}Rows;
const sizes = areas(${camel(name)}.stillHeight);

test("bars are as long as their amounts, from zero", () => {
  const marks = frame(${last}, sizes[0]!);
  const perOne = bars.map(({ amount }, i) => Number(markOf(marks, \`bar-\${i}\`).attrs["width"]) / amount);
  for (const each of perOne) expect(each).toBeCloseTo(perOne[0]!, 6);
});

test("at the last step every bar is seen", () => {
  bars.forEach((_, i) => expect(opacityOf(markOf(frame(${last}, sizes[0]!), \`bar-\${i}\`))).toBe(1));
});

test.each(sizes)("at $width × $height the same marks are drawn at every playhead, all of them whole and legible", (size) => {
  const keys = frame(0, size).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const playhead of tenths(${camel(name)})) {
    const marks = frame(playhead, size);
    expect(marks.map(({ key }) => key)).toEqual(keys);
    expect(broken(marks)).toEqual([]);
    expect(illegible(marks, size), \`playhead \${playhead}\`).toEqual([]);
  }
});
`;
}
