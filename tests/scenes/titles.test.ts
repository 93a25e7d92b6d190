import { expect, test } from "vitest";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { wrapWords } from "../../src/marks/text-width.ts";
import { scenes } from "../../src/scenes/index.ts";
import { ledger } from "./drawn.ts";
import { findings } from "./title-findings.ts";

const titles = Object.values(scenes).flatMap(({ id, keyframes }) =>
  keyframes.map((keyframe) => ({
    name: `${id}/${keyframe.id}`,
    title: fillSlots(ledger.scenes[id]!.keyframes[keyframe.id]!.title, ledger),
    subtitle: fillSlots(ledger.scenes[id]!.keyframes[keyframe.id]!.subtitle ?? ledger.scenes[id]!.subtitle, ledger),
  })),
);

test("every picture's title has rows that it rests on, and no rows are kept for a title that is gone", () => {
  expect(Object.keys(findings).toSorted()).toEqual(titles.map(({ name }) => name).toSorted());
});

test.each(titles)("“$title” ($name) follows from its rows", ({ name }) => {
  const { rows, holds } = findings[name]!;
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row, "a row that is there").toBeDefined();
  expect(holds()).toBe(true);
});

test.each(titles)("$name has a title and a subtitle of two lines at most on a phone", ({ title, subtitle }) => {
  expect(wrapWords(title, 358, { size: 16, weight: 700 }).length, title).toBeLessThanOrEqual(2);
  expect(wrapWords(subtitle, 358, { size: 13 }).length, subtitle).toBeLessThanOrEqual(2);
});
