import { expect, test } from "vitest";
import { pictureOf, stillOf } from "../../src/components/picture.ts";
import { framesOf, keyedStill, shownIn } from "../../src/components/rows-shown.ts";
import { ledger } from "../../src/ledger/content.ts";
import type { Row } from "../../src/scene/scene.ts";
import { scenes } from "../../src/scenes/index.ts";

const pictures = Object.keys(scenes).map((name) => {
  const picture = pictureOf(name);
  const frames = framesOf(picture);
  const shown = picture.scene.datasets.flatMap((dataset) =>
    ledger.tables[dataset]!.rows.flatMap((row) => {
      const where = shownIn(picture, frames, dataset, row);
      return where ? [{ dataset, row, ...where }] : [];
    }),
  );
  return { name, picture, frames, shown };
});

/**
 * Whether a number in a label comes from the row: one of its amounts, in its unit or in thousands of it, rounded as
 * printed, or a number in its words and dates.
 */
function printedOf(row: Row, printed: string): boolean {
  const digits = printed.split(".")[1]?.length ?? 0;
  const said = Number(printed.replaceAll(",", ""));
  return Object.values(row).some((value) =>
    typeof value === "number"
      ? [value, value / 1000].some((amount) => Math.abs(Math.abs(amount) - said) <= 0.5 / 10 ** digits + 1e-9)
      : String(value ?? "")
          .match(/\d+/g)
          ?.some((part) => Number(part) === said),
  );
}

test.each(pictures)("$name: a lit label prints no number but its row's", ({ frames, shown, picture }) => {
  for (const { row, keyframe, keys } of shown) {
    const frame = frames[picture.keyframes.indexOf(keyframe)]!;
    const labels = frame.filter(({ key, text }) => text && keys.includes(key)).map(({ text }) => text!);
    for (const label of labels)
      for (const [printed] of label.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g))
        expect(printedOf(row, printed), `“${label}” of ${JSON.stringify(row)}`).toBe(true);
  }
});

test("every dataset named is its scene's, and has rows to be seen", () => {
  for (const { name, picture, shown } of pictures)
    for (const dataset of Object.keys(picture.scene.rowMarks)) {
      expect(picture.scene.datasets).toContain(dataset);
      expect(
        shown.some((each) => each.dataset === dataset),
        `${name}/${dataset}`,
      ).toBe(true);
    }
});

test("the pictures without rows of their own marks are those that say so", () => {
  expect(
    pictures
      .filter(({ shown }) => !shown.length)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["credit", "truce-clock"]);
});

test.each(pictures)(
  "$name: a keyed still is the same still, with the keys named and no others",
  ({ picture, frames, shown }) => {
    const keyed = new Set(shown.flatMap(({ keys }) => keys));
    picture.keyframes.forEach((_, i) => {
      const still = keyedStill(picture, frames, i, keyed);
      expect(still.replace(/ data-key="[^"]*"/g, "")).toBe(stillOf(picture, i));
      const keys = [...still.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key!);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.every((key) => keyed.has(key))).toBe(true);
    });
    for (const { keyframe, keys } of shown) {
      const still = keyedStill(picture, frames, picture.keyframes.indexOf(keyframe), keyed);
      for (const key of keys) expect(still).toContain(`data-key="${key}"`);
    }
  },
);
