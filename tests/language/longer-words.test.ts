import { expect, test } from "vitest";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { flatten } from "../../src/marks/flatten.ts";
import { scenes } from "../../src/scenes/index.ts";
import { nameOf, stageAreas } from "../../src/storyboard/stage-areas.ts";
import { drawn, ledger } from "../scenes/drawn.ts";
import { illegible } from "../scenes/legible.ts";
import { longerWords } from "./longer-words.ts";
import { pseudoLanguage } from "./pseudo-locale.ts";

/**
 * Largest increase in label length, in percent, where it is less than 30, by scene and by window or still; the label
 * that breaks first is named beside it. Null where the story's own words already collide with numbers that are set
 * wider. Most are the smallest phone.
 */
const holds: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
  "two-ledgers": { "320x568": 10 }, // assembly leaves the frame
  volleys: { "320x568": 5, still: 25 }, // what America bought, on one line of half the court
  ship: { "320x568": 25, still: 25 }, // importer-china meets customs-china-name
  table: { "320x568": 10, still: 15 }, // people’s names, which no language makes longer, leave the frame
  asks: { "320x568": 20 }, // the words below leave no room for the rows
  crossing: { "320x568": 20 }, // what drives the US count leaves the frame
};

/**
 * What is illegible in a scene, at steps and halfway between, with labels this much longer and numbers in another
 * language.
 */
function faults(name: string, area: { readonly width: number; readonly height: number }, percent: number): string[] {
  const scene = scenes[name]!;
  const units = Object.fromEntries(
    Object.entries(ledger.interface.units).map(([unit, { full, short }]) => [
      unit,
      { full, short: typeof short === "string" ? longerWords(short, percent / 100) : short },
    ]),
  );
  const long = { ...ledger, interface: { ...ledger.interface, units, language: pseudoLanguage } };
  const words = Object.fromEntries(
    scene.labels.map((label) => [
      label,
      longerWords(fillSlots(ledger.scenes[name]!.labels[label]!, long), percent / 100),
    ]),
  );
  const given = { rows: drawn(scene).rows, words, language: pseudoLanguage };
  return Array.from({ length: 2 * scene.keyframes.length - 1 }, (_, i) => i / 2).flatMap((playhead) =>
    illegible(flatten(scene.layOut(given, area)(playhead)), area).map((fault) => `at ${playhead}: ${fault}`),
  );
}

const places = Object.values(scenes)
  .flatMap(({ id, stillHeight }) =>
    [
      ...stageAreas.map(({ window, area }) => ({ place: nameOf(window), area })),
      { place: "still", area: { width: 320, height: stillHeight } },
    ].map(({ place, area }) => ({
      scene: id,
      place,
      area,
      percent: holds[id]?.[place] === undefined ? 30 : holds[id][place],
    })),
  )
  .filter((each): each is typeof each & { percent: number } => each.percent !== null);

test.each(places)(
  "$scene at $place keeps its labels apart and inside when they are $percent% longer",
  ({ scene, area, percent }) => {
    expect(faults(scene, area, percent)).toEqual([]);
  },
);

test("no limit is stated lower than it is", () => {
  expect(
    places
      .filter(({ scene, area, percent }) => percent < 30 && faults(scene, area, percent + 5).length === 0)
      .map(({ scene, place }) => `${scene} at ${place} holds more; write ${JSON.stringify(holds[scene])} higher`),
  ).toEqual([]);
});

test("longer words are longer by three tenths, and stand in letters that the fonts have", () => {
  const said = Object.values(scenes)
    .flatMap(({ id }) => Object.values(ledger.scenes[id]!.labels))
    .join(" ")
    .replace(/\{[^{}]*\}|%[dm]/g, "")
    .replace(/[^A-Za-z]+/g, " ");
  const letters = (words: string) => words.replace(/[^A-Za-z]/g, "").length;
  expect(letters(longerWords(said)) / letters(said)).toBeCloseTo(1.3, 2);
});
