import { cumsum, sum } from "d3";
import { group, line as stroke, path, rect, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { balancedWords } from "../parts/balanced.ts";
import { dodge } from "../parts/dodge.ts";
import { fadeInLate, fadeLabel } from "../parts/fade.ts";
import { displayFigure } from "../parts/type.ts";
import type { Part } from "./layout.ts";
import { partLabels } from "./model.ts";

/** A rectangle with round corners, as path data. */
const rounded = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r},${y}h${width - 2 * r}a${r},${r},0,0,1,${r},${r}v${height - 2 * r}a${r},${r},0,0,1,${-r},${r}` +
  `h${2 * r - width}a${r},${r},0,0,1,${-r},${-r}v${2 * r - height}a${r},${r},0,0,1,${r},${-r}z`;

/**
 * One telephone twice, as high as it costs to make: cut into what each maker's parts cost and the work in China, and as
 * the customs book has it. The work is drawn as its percent of the whole height, the lower estimate full, the rest soft.
 */
export const phone: Part = ({ size: { width, height }, type, line, wide }, { rows: { parts, assembly }, words }) => {
  const [low, high] = assembly;
  const bezel = wide ? 18 : 7;
  const room = height - line - 4 - 2 * bezel - 1;
  /** The least room for labels between the two. */
  const between = wide ? 0 : 122;
  const screen = Math.min(width * 0.25, room * 0.52, (width - 4 * bezel - 27 - between) / 2);
  const tall = Math.min(room, screen / 0.47);
  const top = line + 4 + bezel + (room - tall) / 2;
  const foot = top + tall;
  const [made, booked] = [bezel + 1, width - screen - bezel - 1];

  /** Pixels for a US dollar of parts, where the work takes its higher estimate of the whole. */
  const dollar = (tall * (1 - high / 100)) / sum(parts);
  const ends = [0, ...cumsum(parts)].map((end) => top + end * dollar);
  const percent = tall / 100;
  const slit = wide ? 4 : 2;
  const frames = (["phone-frame", "phone-booked-frame"] as const).flatMap((key, i) => {
    const left = [made, booked][i]!;
    const pill = Math.max(2, bezel / 4);
    return [
      path(key, rounded(left - bezel, top - bezel, screen + 2 * bezel, tall + 2 * bezel, bezel * 1.8), {
        class: "line",
      }),
      rect(`${key}-speaker`, left + screen * 0.4, top - (bezel + pill) / 2, screen * 0.2, pill, { class: "ink" }),
    ];
  });
  const shapes = [
    ...frames,
    ...parts.map((_, i) =>
      rect(`part-${i}`, made, ends[i]! + slit / 2, screen, ends[i + 1]! - ends[i]! - slit, { class: "soft" }),
    ),
    rect("assembly-high", made, foot - high * percent, screen, high * percent, { class: "cn soft" }),
    rect("assembly-low", made, foot - low * percent, screen, low * percent, { class: "cn" }),
    rect("phone-china", booked, top, screen, tall, { class: "cn" }),
  ];

  const edge = made + screen + bezel;
  const x = edge + (wide ? 44 : 17);
  /** Where there is little room, an amount stands in front of its words. */
  const inline = height < 260;
  const figure = wide ? Math.round(type * 2.2) : type;
  const pieces = [
    ...partLabels.map((label, i) => ({ key: `part-${i}`, label, at: (ends[i]! + ends[i + 1]!) / 2, who: "" })),
    { key: "assembly", label: "assembly", at: foot - (high * percent) / 2, who: "cn" },
  ] as const;
  const labels = pieces.map(({ key, label, at, who }) => {
    const amount = words[`${label}-amount`];
    const before = inline ? `${amount} ` : "";
    const indent = textWidth(before, { size: type, weight: 700 });
    const wrapped = balancedWords(before + words[label], booked - bezel - 8 - x, { size: type });
    /** From the label's top: the baselines of the amount and of the first line of words. */
    const amountAt = wide ? figure * displayFigure : line * 0.8;
    const wordsAt = inline ? amountAt : amountAt + line + (wide ? 4 : 0);
    const height = wordsAt + (wrapped.length - 1) * line + type * 0.3 + (wide ? 8 : 2);
    const [first = "", ...rest] = wrapped;
    const spoken = [first.slice(before.length), ...rest];
    return { key, at, who, amount, indent, spoken, height, amountAt, wordsAt, figureAt: amountAt - figure * 0.36 };
  });
  const middles = dodge(
    labels.map(({ at, height, figureAt }) => ({ middle: at + height / 2 - figureAt, height })),
    top - bezel,
    height,
  );
  const described = labels.flatMap(
    ({ key, at, who, amount, indent, spoken, height, amountAt, wordsAt, figureAt }, i): Mark[] => {
      const start = middles[i]! - height / 2;
      const colour = who ? { class: who } : {};
      return [
        stroke(`${key}-lead`, edge + 3, at, x - 4, start + figureAt, { class: "axis" }),
        text(`${key}-amount`, x, start + amountAt, amount, {
          size: figure,
          ...(wide ? { class: `big ${who}`.trim() } : { weight: 700, ...colour }),
        }),
        ...spoken.map((words, n) =>
          text(`${key}-words-${n}`, n ? x : x + indent, start + wordsAt + n * line, words, {
            size: type,
            ...colour,
          }),
        ),
      ];
    },
  );
  const heavy = { size: wide ? type + 2 : type, weight: 700 } as const;
  const china = wide ? Math.min(screen * 0.42, 90) : 22;
  const written = [
    text("phone-made", 0, top - bezel - 9, words["phone-made"], heavy),
    text("phone-booked", width, top - bezel - 9, words["phone-booked"], { ...heavy, anchor: "end" }),
    text("phone-all", booked + screen / 2, top + tall / 2 + china * 0.35, words["phone-all"], {
      class: "big paper",
      anchor: "middle",
      size: china,
    }),
    ...described,
  ];
  return ({ phone: on }) => [
    group("phone-shapes", shapes, { opacity: fadeInLate(on) }),
    group("phone-words", written, { opacity: fadeLabel(on) }),
  ];
};
