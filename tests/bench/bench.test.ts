import fc from "fast-check";
import { expect, test } from "vitest";
import { mainThread, type TraceEvent } from "./main-thread.ts";
import { benchRows, plainCharts } from "./plain-charts.ts";
import { readWords } from "./read-words.ts";
import { median, table } from "./table.ts";
import { withoutScript } from "./without-script.ts";
import { writePage } from "./write-pages.ts";

const story = `<h1>A <span>Story</span></h1><p class="standfirst">Of two.</p>
<section class="chapter" id="one"><header><h2 id="h">One</h2><p class="dek">First</p></header><p>Lead <a href="#">here</a>.</p>
<a class="skip" href="#x">Skip</a><div class="scene" data-scene="a"><div class="steps"><section class="step" id="a-b"><div class="card"><p>Step 1</p></div><figure><figcaption><p class="finding">Found</p></figcaption><svg><title>no</title></svg></figure></section><section class="step" id="a-c"><div class="card"><p>Step 2</p></div></section></div><script>no</script></div><p class="after" id="x">After</p><p>Between</p>
<div class="scene" data-scene="b"><div class="steps"><section class="step" id="b-c"><p>Step 3</p></section></div></div><p class="after">End</p></section><footer><p>Foot</p></footer>`;

test("the compared pages say what the story says, in its order", () => {
  const words = readWords(story);
  expect(words.sections.map(({ steps }) => steps.length)).toEqual([2, 1]);
  const page = writePage(words, { head: "", chart: () => "<svg></svg>" });
  const places = [
    "A Story",
    "Of two.",
    "First",
    "Lead here.",
    "Step 1",
    "Found",
    "Step 2",
    "After",
    "Between",
    "Step 3",
    "End",
  ].map((said) => page.indexOf(`>${said}<`));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page).not.toMatch(/>(no|Skip|Foot)</);
  expect(() => readWords("<p>nothing</p>")).toThrow("npm run build");
});

test("the plain charts are whole numbers of marks within their frame", () => {
  const charts = plainCharts(benchRows("year,a,b,c\n1985,1,2,-1\n1995,3,9,-6\n2018,5,7,-2\n"));
  expect(charts).toHaveLength(5);
  for (const chart of charts) expect(chart).not.toMatch(/NaN|undefined|="-/);
});

test("the median is a middle: as many below as above", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (numbers) => {
      const middle = median(numbers)!;
      expect(numbers.filter((one) => one < middle).length).toBeLessThanOrEqual(numbers.length / 2);
      expect(numbers.filter((one) => one > middle).length).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
  expect(median([])).toBeUndefined();
  expect(median([1, 4])).toBe(2.5);
});

test("the table gives the story's number as a multiple of each page's", () => {
  const lines = table({ story: { lcp: 500, tbt: 10 }, usual: { lcp: 1000, tbt: 0 } }, "story").split("\n");
  expect(lines.find((line) => line.startsWith("LCP"))).toMatch(/ 500 +1000 \(0\.50\)$/);
  expect(lines.find((line) => line.startsWith("TBT"))).toMatch(/ 10 +0$/);
});

test("main-thread time counts each moment once, script inside layout as script and the other way round", () => {
  const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({
    name,
    ph: "X",
    pid: 1,
    tid,
    ts: ts * 1000,
    dur: dur * 1000,
  });
  const threads: TraceEvent[] = [
    { name: "thread_name", ph: "M", pid: 1, tid: 1, ts: 0, args: { name: "CrRendererMain" } },
  ];
  expect(
    mainThread([
      ...threads,
      event("FunctionCall", 0, 10),
      event("Layout", 2, 4),
      event("EvaluateScript", 3, 1),
      event("Paint", 20, 5),
      event("RunTask", 30, 9),
      event("FunctionCall", 0, 99, 2),
    ]),
  ).toEqual({ script: 7, all: 15 });
  expect(mainThread([])).toEqual({ script: 0, all: 0 });
});

test("the story without script has every word, style and picture of the story, and nothing that runs", () => {
  const html =
    '<head><script type="application/ld+json">{"a":1}</script><style>a{}</style><link rel="modulepreload" href="a.js"><script>run()</script></head><p>Words</p><script type="module" src="a.js"></script><svg><path d="M0 0"/></svg><script type="application/json">[1]</script>';
  expect(withoutScript(html)).toBe(
    '<head><script type="application/ld+json">{"a":1}</script><style>a{}</style></head><p>Words</p><svg><path d="M0 0"/></svg>',
  );
});
