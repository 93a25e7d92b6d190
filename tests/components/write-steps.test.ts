import { expect, test } from "vitest";
import { writeSteps } from "../../src/components/write-steps.ts";

const step = (at: string) => `<section class="step" data-at="${at}"><div class="card"><p>Of ${at}.</p></div></section>`;
const figure = (at: string, id: string) => `<figure id="${id}-f">${at}</figure>`;
const write = (...told: readonly string[]) =>
  writeSteps(told.map(step).join("\n"), "volleys", ["court", "list-1", "list-2", "sum"], figure);
const idsOf = (html: string) => [...html.matchAll(/<(?:section|span)[^>]* id="([^"]+)"/g)].map((match) => match[1]);

test("a step has its id, its keyframe, its card and its still", () => {
  expect(write("court")).toContain(
    '<section class="step" role="group" id="volleys-court" data-step="volleys/court" aria-labelledby="volleys-court-f" tabindex="-1">',
  );
  expect(write("court", "list-1", "list-2", "sum").split("\n")[1]).toBe(
    '<section class="step" role="group" id="volleys-list-1" data-step="volleys/list-1" aria-labelledby="volleys-list-1-f" tabindex="-1"><div class="card"><p>Of list-1.</p></div><figure id="volleys-list-1-f">list-1</figure></section>',
  );
});

test("a second step at a keyframe has an id of its own", () => {
  const html = write("court", "list-1", "list-1", "list-2", "sum");
  expect(idsOf(html)).toEqual(["volleys-court", "volleys-list-1", "volleys-list-1-2", "volleys-list-2", "volleys-sum"]);
  expect(html).toContain('id="volleys-list-1-2" data-step="volleys/list-1"');
  expect(html).toContain('<figure id="volleys-list-1-2-f">list-1</figure>');
});

test.each([
  [
    ["court", "sum"],
    ["volleys-list-1", "volleys-list-2", "volleys-court", "volleys-sum"],
  ],
  [["list-2"], ["volleys-court", "volleys-list-1", "volleys-sum", "volleys-list-2"]],
  [
    ["court", "list-1", "list-1"],
    ["volleys-court", "volleys-list-2", "volleys-sum", "volleys-list-1", "volleys-list-1-2"],
  ],
])(
  "told as %o, every keyframe keeps its address, once, right before the step that a link to it leads to",
  (told, ids) => {
    expect(idsOf(write(...told))).toEqual(ids);
  },
);

test("a second step at a keyframe takes no other keyframe's address", () => {
  const html = writeSteps(
    ["list", "list", "list", "list-2"].map(step).join("\n"),
    "volleys",
    ["list", "list-2"],
    figure,
  );
  expect(idsOf(html)).toEqual(["volleys-list", "volleys-list-3", "volleys-list-4", "volleys-list-2"]);
});

test("the addresses of steps that are gone lead to the step that took their words, each once", () => {
  const html = writeSteps(
    step("court") + step("list-1").replace("data-at", 'data-was="volleys-sum five-hundred-all-500" data-at'),
    "volleys",
    ["court", "list-1", "list-2"],
    figure,
  );
  expect(idsOf(html)).toEqual([
    "volleys-court",
    "volleys-list-2",
    "volleys-sum",
    "five-hundred-all-500",
    "volleys-list-1",
  ]);
  expect(html).not.toContain("data-was");
});
