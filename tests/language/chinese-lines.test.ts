import { expect, test } from "vitest";
import { drawnScene } from "../../src/check/drawn-scene.ts";
import { readContent } from "../../src/check/read-content.ts";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { layOver } from "../../src/ledger/translation/lay-over.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { extentOf, full } from "../../src/marks/text-width.ts";
import { scenes } from "../../src/scenes/index.ts";
import { nameOf, stageAreas } from "../../src/storyboard/stage-areas.ts";
import { boxOf, covering, illegible, type Box } from "../scenes/legible.ts";

const ledger = readLedger(layOver(readContent("."), "zh").files);

/** A picture of the Chinese edition: its labels, and its frame at a playhead. */
function inChinese(id: string) {
  const scene = scenes[id]!;
  const words = Object.fromEntries(
    Object.entries(ledger.scenes[id]!.labels).map(([name, text]) => [name, fillSlots(text, ledger)]),
  );
  const drawn = drawnScene(scene, words, ledger);
  if (!drawn || "fault" in drawn) throw new Error(`${id} cannot be drawn`);
  return { words, frame: drawn.frame };
}

const places = Object.values(scenes).flatMap(({ id, stillHeight, keyframes }) =>
  [
    ...stageAreas.map(({ window, area }) => ({ place: nameOf(window), area })),
    { place: "still", area: { width: 320, height: stillHeight } },
  ].map((each) => ({ ...each, id, playheads: keyframes.map((_, playhead) => playhead) })),
);

test.each(places)("$id in Chinese keeps its labels apart and inside at $place", ({ id, area, playheads }) => {
  const { words, frame } = inChinese(id);
  const halves = playheads.flatMap((playhead) => (playhead > 0 ? [playhead - 0.5, playhead] : [playhead]));
  const faults = halves.flatMap((playhead) =>
    illegible(frame(words, playhead, area), area).map((fault) => `at ${playhead}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

/** The box of a label with the height of Chinese characters, which are higher than the figures of the display face. */
function inked(mark: Leaf): Box {
  const box = boxOf(mark);
  const { size, big } = extentOf(mark);
  return big && full.test(box.words) ? { ...box, top: box.top - size * 0.14, bottom: box.bottom + size * 0.06 } : box;
}

test.each(places)("$id in Chinese keeps its labels off its shapes at $place", ({ id, area, playheads }) => {
  const { words, frame } = inChinese(id);
  const faults = playheads.flatMap((playhead) =>
    covering(frame(words, playhead, area), 0.2, inked).map((fault) => `at ${playhead}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each(places)("no line in $id parts a sign of Chinese from its words at $place", ({ id, area, playheads }) => {
  const { words, frame } = inChinese(id);
  const labels = Object.values(words);
  const lines = playheads
    .flatMap((playhead) => frame(words, playhead, area))
    .flatMap(({ text }) => (text === undefined ? [] : [text.replaceAll("\u200b", "")]));
  // a label may itself begin or end with a sign, and so may its first and last line
  const notFirst = lines.filter((line) => !labels.some((label) => label.startsWith(line)));
  for (const line of notFirst) expect(line).not.toMatch(/^[，。、；：？！）》”’…·%]/);
  const notLast = lines.filter((line) => !labels.some((label) => label.endsWith(line)));
  for (const line of notLast) expect(line).not.toMatch(/[（《“‘]$/);
});
