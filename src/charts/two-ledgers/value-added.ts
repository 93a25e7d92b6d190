import { circle, group, line as stroke, text } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import { fadeInLate, fadeLabel, fadeOutLate } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { Part } from "./layout.ts";

/**
 * Estimates of how much smaller the deficit is when only value added in each country counts: a row with a dot each,
 * since methods, scopes and years differ. Dots start from the official figure.
 */
export const valueAdded: Part = ({ size, type, line, wide, dots }, { rows, words }) => {
  const { x, pitch, start, top, bottom } = dots;
  const [left, right] = x.range() as [number, number];
  const axis = { class: "muted", size: type } as const;
  const estimates = (["va-1", "va-2", "va-3"] as const).map((label, i) => {
    const scope = wrapWords(words[`${label}-scope`], wide ? left - 28 : size.width - 12, { size: type });
    const rowTop = start + pitch * i;
    const lines = 1 + scope.length;
    const under = pitch - lines * line; // what the words leave of a row for its dot
    const radius = wide ? 13 : clamp(under / 2 - 1, 3, 7);
    const y = wide ? rowTop + pitch / 2 : rowTop + lines * line + Math.min(under / 2, radius + 8);
    const first = wide ? y - ((lines - 1) * line) / 2 + type * 0.35 : rowTop + line * 0.85;
    const name = wide
      ? text(label, 0, first - 6, words[label], {
          class: "big",
          size: Math.round(type * (size.width >= 1300 ? 2.4 : 1.9)),
        })
      : text(label, 14, first, words[label], { class: "halo", size: type, weight: 700 });
    const scopeLook = { class: "muted halo", size: type };
    return {
      y,
      radius,
      track: stroke(`va-track-${i}`, left, y, right, y, { class: "grid" }),
      written: [name, ...textLines(`${label}-scope`, wide ? 0 : 14, first + line, scope, line, scopeLook)],
    };
  });
  const grid = [
    ...[25, 50].map((percent) => stroke(`va-grid-${percent}`, x(percent), top, x(percent), bottom, { class: "grid" })),
    ...estimates.map(({ track }) => track),
  ];
  const half = textWidth(words["va-half"], { size: type }) / 2;
  const written = [
    text("va-zero", left - (wide ? 0 : 6), bottom + line, words["va-zero"], axis),
    text("va-half", Math.min(x(50), size.width - half), bottom + line, words["va-half"], { ...axis, anchor: "middle" }),
    ...estimates.flatMap(({ written }) => written),
  ];
  return (state) => {
    const on = state.valueAdded;
    const opacity = (state.services > 0 ? fadeInLate : fadeOutLate)(on);
    return [
      group("va-grid", grid, { opacity }),
      group(
        "va-dots",
        estimates.map(({ y, radius }, i) =>
          circle(`va-dot-${i}`, x(rows.valueAdded[i]! * on), y, radius, { class: "ink" }),
        ),
        { opacity },
      ),
      group("va-words", written, { opacity: fadeLabel(on) }),
    ];
  };
};
