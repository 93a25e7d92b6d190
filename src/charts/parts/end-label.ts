import { text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { labelOpacity } from "./blend.ts";
import { wideSize } from "./type.ts";

/** What a line's end says: its value, then its name, one under the other. */
export interface EndLabel {
  /** Starts the keys of its marks, `…-value` and `…-name`. */
  readonly key: string;
  readonly value: string;
  readonly name: string;
  /** `us` or `cn`. */
  readonly who: string;
}

/** How end labels are set on an area: sizes of value and name in pixels, and whether the value is in the display face. */
export interface EndLook {
  readonly value: number;
  readonly name: number;
  readonly big: boolean;
}

/** Beside narrow pictures, and beside pictures with room to spare, where values grow with it. */
export const narrowEnd: EndLook = { value: 15, name: 13, big: false };
export const roomyEnd = (size: Size): EndLook => ({
  value: Math.round(clamp(Math.min(size.width * 0.04, size.height * 0.07), 34, 60)),
  name: wideSize(size) - 1,
  big: true,
});

/** Ascent of figures, in parts of the type size. */
const figure = (look: EndLook): number => look.value * (look.big ? 0.74 : 0.78);
const lead = (look: EndLook): number => look.name * 1.2;

/** The height an end label needs, in pixels, some air included. */
export const endHeight = (look: EndLook): number => figure(look) + lead(look) + (look.big ? 14 : 6);

/** How wide an end label stands, in pixels. */
export const endWidth = ({ value, name }: Pick<EndLabel, "value" | "name">, look: EndLook): number =>
  Math.max(
    textWidth(value, { size: look.value, weight: 700, face: look.big ? "display" : "text" }),
    textWidth(name, { size: look.name, weight: 500 }),
  );

/** An end label with its left edge at x and its middle at y: its value, then its name. */
export function endLabel(
  { key, value, name, who }: EndLabel,
  x: number,
  y: number,
  look: EndLook,
  opacity: number,
): readonly [Mark, Mark] {
  const baseline = y - endHeight(look) / 2 + 1 + figure(look);
  return [
    text(`${key}-value`, x, baseline, value, {
      size: look.value,
      weight: 700,
      class: look.big ? `big ${who}` : who,
      opacity,
    }),
    text(`${key}-name`, x, baseline + lead(look), name, { size: look.name, class: who, opacity }),
  ];
}

/** The ends of China's line and the US line, their middles at `china` and `us`: names go with the lines, and the values of steps are each seen as much as it is on. */
export const endPair = (
  words: Readonly<Record<string, string>>,
  steps: readonly (readonly [step: string, on: number])[],
  x: number,
  china: number,
  us: number,
  look: EndLook,
  named = 1,
): Mark[] =>
  (
    [
      ["china", "cn", china],
      ["us", "us", us],
    ] as const
  ).flatMap(([side, who, y]) => {
    const name = words[look.big ? `${side}-long` : side]!;
    return [
      endLabel({ key: side, value: "", name, who }, x, y, look, named)[1],
      ...steps.map(
        ([step, on]) =>
          endLabel(
            { key: `${side}-${step}`, value: words[`${side}-${step}`]!, name, who },
            x,
            y,
            look,
            labelOpacity(on),
          )[0],
      ),
    ];
  });
