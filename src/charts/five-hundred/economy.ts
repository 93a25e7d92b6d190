import { scaleLinear } from "d3";
import { group, line as stroke, rect, text, type Mark, type Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { clamp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { fadeLabel } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import { parts, type FiveHundredRows, type FiveHundredState, type Label } from "./model.ts";
import { typeSizes } from "./type-sizes.ts";

/** When bars grow, as fractions of the step's progress: complete before their words appear. */
const growth = [0.38, 0.86] as const;

/**
 * Five bars on one scale from zero to the whole, each in an outline of the whole. The words before a bar complete the
 * sentence above them all.
 */
export function economy(
  rows: FiveHundredRows,
  words: Words<Label>,
  size: Size,
): (state: FiveHundredState) => readonly Mark[] {
  const { width, height } = size;
  const { type, line } = typeSizes(size);
  const name = { size: type, weight: 600 } as const;
  const oneLine = textWidth(words.economy, name) + type + textWidth(words["economy-rounded"], { size: type }) <= width;
  const head = (oneLine ? 1 : 2) * line + Math.round(type * 0.5);
  const foot = Math.round(type * 1.5);
  const pitch = Math.min((height - head - foot) / parts.length, 190);
  const first = Math.max(0, Math.floor((height - head - foot - parts.length * pitch) / 2));
  const top = first + head;
  const bar = pitch * 0.68;
  const left = Math.ceil(Math.max(...parts.map((part) => textWidth(words[part], name)))) + Math.round(type * 0.7);
  const x = scaleLinear([0, 100], [left, width - 1]);
  const fits = Math.min(
    ...parts.map(
      (part) => (x(rows.economy[part]) - left) / (textWidth(words[`${part}-over`], { size: 1, face: "display" }) + 0.6),
    ),
  );
  const figures = Math.round(clamp(Math.min(bar * 0.64, fits), 14, 84));
  const floor = top + parts.length * pitch;
  const ticks = [
    [0, "least", "start"],
    [50, "half", "middle"],
    [100, "whole", "end"],
  ] as const;
  const bars = parts.map((part, i) => ({ part, y: top + i * pitch + (pitch - bar) / 2 }));
  const outlines = [
    ...ticks.map(([at, label]) => stroke(`${label}-grid`, x(at), top, x(at), floor, { class: "grid" })),
    ...bars.map(({ part, y }) => rect(`${part}-whole`, left, y, x(100) - left, bar, { class: "open" })),
  ];
  const zero = [stroke("zero", left, top, left, floor, { class: "axis" })];
  const written = [
    text("economy", 0, first + line - 2, words.economy, name),
    ...textLines(
      "economy-rounded",
      oneLine ? width : 0,
      first + (oneLine ? 1 : 2) * line - 2,
      [words["economy-rounded"]],
      line,
      { size: type, class: "muted", anchor: oneLine ? "end" : "start" },
    ),
    ...ticks.map(([at, label, anchor]) =>
      text(label, x(at), floor + type, words[label], { size: type, class: "muted", anchor }),
    ),
    ...bars.flatMap(({ part, y }) => {
      const over = { class: "big paper", size: figures, anchor: "end" } as const;
      const right = x(rows.economy[part]) - Math.round(figures * 0.35);
      return [
        text(part, left - Math.round(type * 0.7), y + bar / 2 + type * 0.35, words[part], { ...name, anchor: "end" }),
        text(`${part}-over`, right, y + bar / 2 + figures * 0.36, words[`${part}-over`], over),
      ];
    }),
  ];
  return ({ economy }) => {
    const opacity = progress(economy, 0.3, 0.5);
    const grown = progress(economy, ...growth);
    return [
      group("economy-outlines", outlines, { opacity }),
      group(
        "economy-bars",
        bars.map(({ part, y }) =>
          rect(`${part}-bar`, left, y, x(rows.economy[part] * grown) - left, bar, { class: "ink" }),
        ),
        { opacity },
      ),
      group("economy-zero", zero, { opacity }),
      group("economy-words", written, { opacity: fadeLabel(economy) }),
    ];
  };
}
