import { group, text, type Group, type Leaf, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { fadeLabel } from "./fade.ts";
import { displayFigure, wideSize } from "./type.ts";

/** The label at a line's end: its value, and its name below. */
export interface EndLabel {
  /** Prefix of its marks' keys, `…-value` and `…-name`. */
  readonly key: string;
  readonly value: string;
  readonly name: string;
  /** `us` or `cn`. */
  readonly who: string;
}

/** How end labels are set: type sizes of value and name in pixels, and whether the value is in the display face. */
export interface EndLook {
  readonly value: number;
  readonly name: number;
  readonly big: boolean;
}

/** For narrow pictures, and for roomy ones, where values grow with the area. */
export const narrowEnd: EndLook = { value: 15, name: 13, big: false };
export const roomyEnd = (size: Size): EndLook => ({
  value: Math.round(clamp(Math.min(size.width * 0.04, size.height * 0.07), 34, 60)),
  name: wideSize(size) - 1,
  big: true,
});

/** Height of figures, from the type size. */
const figure = (look: EndLook): number => look.value * (look.big ? displayFigure : 0.78);
const lead = (look: EndLook): number => look.name * 1.2;

/** The height of an end label with its padding, in pixels. */
export const endHeight = (look: EndLook): number => figure(look) + lead(look) + (look.big ? 14 : 6);

/** The width of an end label, in pixels. */
export const endWidth = ({ value, name }: Pick<EndLabel, "value" | "name">, look: EndLook): number =>
  Math.max(
    textWidth(value, { size: look.value, weight: 700, face: look.big ? "display" : "text" }),
    textWidth(name, { size: look.name, weight: 500 }),
  );

/** An end label with its left edge at x = 0 and its middle at y = 0, for a group to move to the end of its line. */
export function endLabel({ key, value, name, who }: EndLabel, look: EndLook): readonly [value: Leaf, name: Leaf] {
  const baseline = 1 + figure(look) - endHeight(look) / 2;
  return [
    text(`${key}-value`, 0, baseline, value, {
      size: look.value,
      weight: 700,
      class: look.big ? `big ${who}` : who,
    }),
    text(`${key}-name`, 0, baseline + lead(look), name, { size: look.name, class: who }),
  ];
}

/** China and the United States, as keys and as classes. */
export const sides = [
  ["china", "cn"],
  ["us", "us"],
] as const;

/**
 * The ends of China's line and the US line. The returned function places them by x, middles, the weight of each step
 * and the names' opacity: names move with the lines, and each step's values fade with its weight.
 */
export function endPair(words: Readonly<Record<string, string>>, steps: readonly string[], look: EndLook) {
  const ends = sides.map(([side, who]) => {
    const name = words[look.big ? `${side}-long` : side]!;
    const label = (key: string, value: string) => endLabel({ key, value, name, who }, look);
    return {
      side,
      name: [label(side, "")[1]],
      values: steps.map((step) => [label(`${side}-${step}`, words[`${side}-${step}`]!)[0]]),
    };
  });
  return (x: number, middles: readonly [china: number, us: number], on: readonly number[], named = 1): Group[] =>
    ends.flatMap(({ side, name, values }, i) => [
      group(`${side}-end`, name, { x, y: middles[i]!, opacity: named }),
      ...values.map((value, step) =>
        group(`${side}-${steps[step]}-end`, value, { x, y: middles[i]!, opacity: fadeLabel(on[step]!) }),
      ),
    ]);
}
