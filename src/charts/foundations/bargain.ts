import { range } from "d3";
import { group, line as stroke, path, rect, text } from "../../marks/mark.ts";
import { squaresPath } from "../../marks/path.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { clamp, lerp } from "../../scene/interpolate.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { baseline } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { displayHeight } from "../parts/type.ts";
import type { Part } from "./layout.ts";

/**
 * The factory jobs that went, as one bar on which two studies' parts for Chinese imports are marked; it then moves up
 * to make room for what buyers gained, in squares of a hundred dollars.
 */
export const bargain: Part = ({ size: { width, height }, type, line, wide: broad }, { rows, words }) => {
  // large type where both blocks have room for it, one above the other
  const wide = broad && height >= 300;
  const figure = wide ? clamp(height * 0.08, 34, 84) : type + 2;
  const head = wide ? ({ size: figure, class: "big" } as const) : ({ size: figure, weight: 700 } as const);
  const rise = figure * (wide ? displayHeight(words.tenth) : 0.95);
  /** From a heading's baseline to that of the words below it, clear of its descenders. */
  const next = wide ? figure * 0.2 + line : line;
  const whole = width - 1;
  const x = (percent: number) => (whole * percent) / 100;
  /** Between the bar and the words above and below it. */
  const air = wide ? Math.round(type * 0.6) : 3;
  const thick = clamp(Math.min(height * 0.16, height * 0.3 - 40), 15, 150);

  // From the top of the bar's block: a heading and who says so, the bar, the same again below it.
  const bar = rise + next + air + 2;
  const below = bar + thick;
  const bottom = below + air + rise + next + 2;
  const mark = (key: "tenth" | "quarter", y: number) => {
    const who = wrapWords(words[`${key}-who`], width - 2, { size: type })[0]!;
    const widest = Math.max(
      textWidth(words[key], { size: figure, weight: 700, face: wide ? "display" : "text" }),
      textWidth(who, { size: type }),
    );
    const left = Math.min(x(rows[key]) + 6, width - widest);
    return [
      text(key, left, y + rise, words[key], head),
      text(`${key}-who`, left, y + rise + next, who, { size: type }),
    ];
  };
  const room = whole - x(rows.quarter) - 16;
  const largest = (100 * room) / textWidth(words.lost, { size: 100, face: "display" });
  const lost = wide
    ? ({ size: Math.min(figure * 0.72, largest), class: "big" } as const)
    : ({ size: type, weight: 600 } as const);
  const parts = [
    rect("lost-whole", 0, bar, whole, thick, { class: "open" }),
    rect("lost-quarter", 0, bar, x(rows.quarter), thick, { class: "rule" }),
    rect("lost-tenth", 0, bar, x(rows.tenth), thick, { class: "ink" }),
    stroke("tenth-tick", x(rows.tenth), 0, x(rows.tenth), bar, { class: "axis" }),
    stroke("quarter-tick", x(rows.quarter), below, x(rows.quarter), bottom, { class: "axis" }),
    text("lost", whole - 8, baseline(bar + thick / 2, lost.size), words.lost, { ...lost, anchor: "end" }),
  ];
  const said = [...mark("tenth", 0), ...mark("quarter", below + air)];

  const count = Math.round(rows.household / 100);
  const step = Math.min(whole / count, clamp(height * 0.1, 15, 84));
  const side = step * 0.8;
  const what = wrapWords(words["gain-what"], width - 2, { size: type, weight: 700 });
  const who = wrapWords(words["gain-who"], width - 2, { size: type });
  const squares = rise + next + line * (what.length - 1) + (wide ? line : 5);
  const gainHeight = squares + side + line * who.length;
  const between = clamp((height - bottom - gainHeight) / 2, 2, 3 * line);
  const top = Math.max(0, (height - bottom - between - gainHeight) / 2);
  const gain = top + bottom + between;
  const bills = range(count).map((i) => ({ x: 1 + i * step, y: gain + squares, side }));
  const money = [path("gain-squares", squaresPath(bills), { class: "later tint" })];
  const gained = [
    text("gain", 0, gain + rise, words.gain, head),
    ...textLines("gain-what", 0, gain + rise + next, what, line, { size: type, weight: 700 }),
    ...textLines("gain-who", 0, gain + squares + side + line - 2, who, line, { size: type, class: "later" }),
  ];

  return ({ share, bargain }) => {
    const on = share + bargain;
    const y = lerp((height - bottom) / 2, top, on ? bargain / on : 0);
    return [
      group("lost-bar", parts, { opacity: fadeInLate(on), y }),
      group("lost-words", said, { opacity: fadeLabel(on), y }),
      group("money", money, { opacity: fadeInLate(bargain) }),
      group("gain-words", gained, { opacity: fadeLabel(bargain) }),
    ];
  };
};
