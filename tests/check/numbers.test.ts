import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { chapter, facts } from "./mistakes/mistake.ts";
import { smallScenes, smallStory } from "./small-story.ts";

type Edit = readonly [file: string, from: string, to: string];
const check = (...edits: readonly Edit[]) => {
  const files = new Map(smallStory);
  for (const [file, from, to] of edits) {
    expect(files.get(file)).toContain(from);
    files.set(file, files.get(file)!.replace(from, to));
  }
  // How many numbers a sentence has is another matter.
  return checkContent(files, smallScenes)
    .map(formatProblem)
    .filter((line) => !line.includes("this sentence has"));
};
const first = '<Fact id="list-1" />';
const average = '<Fact id="tariff" />';

test.each([
  ["a unit typed after the number alone", first, 'US$<Fact id="list-1" form="number" /> billion'],
  ["a unit typed in words after the number alone", first, '<Fact id="list-1" form="number" /> billion dollars'],
  ["a unit typed as in short after the number alone", first, '$<Fact id="list-1" form="number" />bn'],
  [
    "a span of which only the end has a unit",
    first,
    'between <Fact id="list-1" form="number" /> and <Fact id="list-3" />',
  ],
  ["percent after the number alone", average, '<Fact id="tariff" form="number" /> percent'],
  ["a bound before an estimate", average, 'more than <Fact id="tariff" />'],
  [
    "a fact in brackets, with a hyphen or a genitive",
    first,
    '(<Fact id="list-1" />), <Fact id="list-3" />-odd and <Fact id="lists" />’s',
  ],
  [
    "a number of a name",
    first,
    "Section <Plain>301</Plain>, chapter <Plain>6</Plain> and Made in China <Plain>2025</Plain>",
  ],
])("%s passes", (_, from, to) => {
  const needless = [/form="number"/, /rests on one source/];
  expect(check([chapter, from, to]).filter((line) => !needless.some((one) => one.test(line)))).toEqual([]);
});

test("a share of 100 pieces may be printed with a sign of percent, whatever its unit", () => {
  const edit: Edit = [
    chapter,
    '<Fact id="days-left" form="words" /> days',
    '<Fact id="days-left" form="number" />% of days',
  ];
  expect(check(edit)).toHaveLength(1);
  expect(check(edit, [facts, "what: Days to the deadline", "what: Days of every 100 that are left"])).toEqual([]);
});

test("a fall by a number below zero is told", () => {
  expect(
    check(
      [facts, "  value: 12.05\n", "  value: -12.05\n"],
      [facts, "  about: true\n", ""],
      [chapter, `was ${average}`, `fell by ${average}`],
    ),
  ).toEqual([
    "content/chapters/01-round-one.mdx:30:21: warning: a fall by a number below zero is a rise; write “changed by”, or a fact above zero",
  ]);
});

test("parts that are printed beside their sum make it, digit by digit", () => {
  const together: Edit = [
    chapter,
    'is worth <Fact id="list-1" />',
    'is worth <Fact id="list-1" />, the third <Fact id="list-3" /> and both <Fact id="lists" />',
  ];
  const fractions: Edit[] = [
    [facts, "value: 50\n", "value: 50.4\n"],
    [facts, "value: 200\n", "value: 200.4\n"],
  ];
  expect(check(together)).toEqual([]);
  expect(check(...fractions)).toEqual([]);
  expect(check(together, ...fractions)).toEqual([
    'content/chapters/01-round-one.mdx:17:87: warning: <Fact id="lists" /> prints 251, and 50 and 200 beside it make 250; give them more digits in content/facts.yaml, or print one of them elsewhere',
  ]);
});

test("one percentage less another is in points", () => {
  const two = `low: { what: The low, value: 10, unit: percent, known: 2018, source: ustr-list, verified: one-source }
high: { what: The high, value: 25, unit: percent, known: 2018, source: ustr-list, verified: one-source }
`;
  const rise = (by: string, unit: string): Edit => [
    facts,
    "list-1:\n",
    `${two}rise: { what: The rise, unit: ${unit}, ${by} }\nlist-1:\n`,
  ];
  const said: Edit = [
    chapter,
    "The court is empty",
    '<Cite id="ustr-list">From</Cite> <Fact id="low" /> to <Fact id="high" />, it rose by <Fact id="rise" />. The court is empty',
  ];
  const points = [
    'content/chapters/01-round-one.mdx:12:86: warning: from 10% to 25% is 15 percentage points, not percent; give "rise" the unit points',
  ];
  expect(check(rise("difference: [high, low]", "percent"), said)).toEqual([
    ...points,
    "content/facts.yaml:3:31: warning: one percentage less another is in percentage points; write unit: points",
  ]);
  const stated = "value: 15, known: 2018, source: ustr-list, verified: one-source";
  expect(check(rise(stated, "percent"), said)).toEqual(points);
  expect(check(rise("change: [low, high]", "percent"), said)).toEqual([]);
});
