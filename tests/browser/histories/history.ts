import fc from "fast-check";
import type { Size } from "../engines/engine.ts";

/** Actions within the page; places are fractions of the way down, steps fractions of all steps. */
export type InPage =
  | { readonly do: "jump" | "hash" | "link"; readonly to: number }
  | { readonly do: "scroll"; readonly by: number }
  | {
      readonly do: "press";
      readonly button: '[data-way="page"]' | '[data-way="steps"]' | '[data-by="1"]' | '[data-by="-1"]';
    }
  | { readonly do: "back" | "rest" };

/** Actions that need the browser. */
export type Around =
  | { readonly do: "wheel"; readonly by: number }
  | { readonly do: "resize"; readonly size: Size }
  | { readonly do: "turn" | "reload" | "away" }
  | { readonly do: "zoom"; readonly factor: number }
  | { readonly do: "hidden"; readonly during: readonly Around[] };

export type Action =
  (InPage & { /** How many frames pass before the next action. */ readonly frames: number }) | Around;

export interface History {
  readonly size: Size;
  /** Where the reader enters: a step's address, as a fraction of all steps, or the top. */
  readonly at: number | null;
  readonly actions: readonly Action[];
}

const sizes: readonly Size[] = [
  { width: 390, height: 664 },
  { width: 390, height: 844 },
  { width: 664, height: 390 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const part = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const size = fc.constantFrom(...sizes);
const frames = fc.constantFrom(0, 0, 1, 2, 8);
const inPage = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("jump" as const, "hash" as const, "link" as const), to: part, frames }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("scroll" as const), by: fc.integer({ min: -1500, max: 1500 }), frames }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("press" as const),
      button: fc.constantFrom(
        '[data-way="page"]' as const,
        '[data-way="steps"]' as const,
        '[data-by="1"]' as const,
        '[data-by="1"]' as const,
        '[data-by="-1"]' as const,
      ),
      frames,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("back" as const, "rest" as const), frames }) },
);
const wheel = fc.record({ do: fc.constant("wheel" as const), by: fc.integer({ min: -900, max: 1200 }) });
const resize = fc.oneof(fc.record({ do: fc.constant("resize" as const), size }), fc.constant({ do: "turn" as const }));
const leave = fc.constantFrom({ do: "reload" as const }, { do: "reload" as const }, { do: "away" as const });

/** Histories of up to 12 actions; `can` says what else the browser supports. */
export function histories(can: { readonly zoom: boolean; readonly hidden: boolean }): fc.Arbitrary<History> {
  const around: fc.WeightedArbitrary<Action>[] = [
    { weight: 2, arbitrary: wheel },
    { weight: 2, arbitrary: resize },
    { weight: 1, arbitrary: leave },
  ];
  if (can.zoom)
    around.push({
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("zoom" as const), factor: fc.constantFrom(0.8, 1, 1.25, 1.5, 2) }),
    });
  if (can.hidden)
    around.push({
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("hidden" as const),
        during: fc.array(resize, { minLength: 0, maxLength: 2 }),
      }),
    });
  const action = fc.oneof({ weight: 12, arbitrary: inPage as fc.Arbitrary<Action> }, ...around);
  return fc.record({
    size,
    at: fc.option(part),
    actions: fc.array(action, { minLength: 3, maxLength: 12, size: "max" }),
  });
}
