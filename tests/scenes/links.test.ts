import { describe, expect, test } from "vitest";
import type { Size } from "../../src/marks/mark.ts";
import { scenes } from "../../src/scenes/index.ts";
import { areas, drawn, ledger, opacityOf } from "./drawn.ts";

/** Numbers that a step prints but its picture does not draw, and why: by scene, step and fact. */
const untied: Readonly<Record<string, string>> = {
  "truce-clock/washington/huawei-charges": "the clock names the day of the charges, not their number",
  "truce-clock/washington/soy-pledge": "the clock draws days, no goods",
  "volleys/who-gets-it/unctad-us-others": "the squares are Chinese goods; the card says how US goods fare",
  "two-ledgers/whose/china-exports-growth-2018": "the columns are surpluses, not exports",
  "two-ledgers/whose/china-exports-fall-december-2018": "the columns are surpluses, not exports",
  "credit/output-and-loans/private-jobs": "the picture sets output beside loans",
  "aftermath/geneva/geneva-days": "no mark spans the 90 days",
};

/** Every fact that a step's card prints, as scene, keyframe and fact. */
const printed = ledger.chapters.flatMap(({ text }) =>
  [...text.matchAll(/<Scene name="([^"]+)">([^]*?)<\/Scene>/g)].flatMap(([, scene, steps]) =>
    [...steps!.matchAll(/<Step at="([^"]+)"[^>]*>([^]*?)<\/Step>/g)].flatMap(([, step, card]) =>
      [...card!.matchAll(/<Fact id="([^"]+)"/g)].map(([, fact]) => ({ scene: scene!, step: step!, fact: fact! })),
    ),
  ),
);

const sizesOf = (stillHeight: number): readonly Size[] => [...areas(stillHeight), { width: 500, height: 300 }];

describe.each(Object.values(scenes))("links of $id", (scene) => {
  const { frame } = drawn(scene);
  const sizes = sizesOf(scene.stillHeight);

  test("lead from facts that exist and that a step prints to marks that the chart draws, each named once", () => {
    const keys = new Set(sizes.flatMap((size) => frame(0, size).map(({ key }) => key)));
    for (const [fact, tied] of Object.entries(scene.links)) {
      expect(ledger.facts, fact).toHaveProperty([fact]);
      expect(
        printed.some((each) => each.scene === scene.id && each.fact === fact),
        `${fact} is printed by no step of ${scene.id}`,
      ).toBe(true);
      expect(
        tied.filter((key) => !keys.has(key)),
        `${fact} is tied to marks that are not drawn`,
      ).toEqual([]);
      expect(new Set(tied).size, fact).toBe(tied.length);
    }
  });

  test("show marks for every number that a step prints, at every size, but for those named with a reason", () => {
    const wrong: string[] = [];
    for (const { step, fact } of printed.filter((each) => each.scene === scene.id)) {
      const place = `${scene.id}/${step}/${fact}`;
      const playhead = scene.keyframes.findIndex(({ id }) => id === step);
      for (const size of sizes) {
        const seen = frame(playhead, size).some(
          (mark) => scene.links[fact]?.includes(mark.key) && opacityOf(mark) > 0.99,
        );
        if (seen === place in untied)
          wrong.push(
            `${place} at ${size.width}x${size.height}: ${seen ? "is drawn and named as not drawn" : "has no mark to light"}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });

  test("light no words of another number: a label that prints one is tied to facts that print it", () => {
    // A link to a neighbour's label would highlight a wrong number.
    for (const [fact, tied] of Object.entries(scene.links)) {
      const { value } = ledger.facts[fact]!;
      for (const { step } of printed.filter((each) => each.scene === scene.id && each.fact === fact)) {
        const playhead = scene.keyframes.findIndex(({ id }) => id === step);
        for (const mark of frame(playhead, sizes[0]!).filter(
          (mark) => tied.includes(mark.key) && opacityOf(mark) > 0.99,
        )) {
          const [number] = /^\D{0,4}([\d.,]+)(?=$|%|bn$|m\b)/.exec(mark.text ?? "")?.slice(1) ?? [];
          if (number !== undefined)
            expect(
              Math.abs(Number(number.replaceAll(",", "")) - value),
              `${fact} lights “${mark.text}”`,
            ).toBeLessThanOrEqual(0.5);
        }
      }
    }
  });
});

test("every number named as not drawn is printed", () => {
  const places = new Set(printed.map(({ scene, step, fact }) => `${scene}/${step}/${fact}`));
  expect(Object.keys(untied).filter((place) => !places.has(place))).toEqual([]);
});
