import { greatest, max } from "d3";
import { group, line, text, type Leaf, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { annotate, type Annotation } from "../parts/annotations.ts";
import type { Scale } from "../parts/axis.ts";
import { balancedWords } from "../parts/balanced.ts";
import { dodge } from "../parts/dodge.ts";
import { endHeight, endLabel, sides } from "../parts/end-label.ts";
import { fadeArrived } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { CrossingLayout } from "./layout.ts";
import type { CrossingLabel, CrossingRows, LedgerYear } from "./model.ts";

const far = (near: number) => fadeArrived(1 - near);
const close = (near: number) => fadeArrived(near);

/** A line between a year's two points, with a gap at both. */
const bracket = (key: string, { us, cn }: LedgerYear, y: Scale) =>
  line(key, 0, y(Math.max(us, cn)) + 6, 0, y(Math.min(us, cn)) - 6, { class: "axis" });

/** Labels beside all years of the ledgers: whose line is whose, how far apart they are, where they cross and end. */
export function crossingNotes(
  { ledgers }: CrossingRows,
  words: Words<CrossingLabel>,
  { width, left, right, size, row, floor, roomy, tight, end }: CrossingLayout,
  y: Scale,
): (near: number, x: Scale) => Mark[] {
  const of = (year: number): LedgerYear => ledgers.find((each) => each.year === year)!;
  const [first, wide, last] = [ledgers[0]!, of(2014), ledgers.at(-1)!];
  const crossing = ledgers.find(({ us, cn }) => cn > us)!;
  const highest = greatest(ledgers, ({ cn }) => cn)!;
  const middle = ({ us, cn }: LedgerYear) => y((us + cn) / 2);

  const say = (key: CrossingLabel, dx: number, baseline: number, how: TextLook): Leaf =>
    text(key, dx, baseline, words[key], { size, ...how });
  const bold = { size, weight: 700 } as const;
  const strong = { size, weight: 600 } as const;

  const toCross = ((right - left) * (crossing.day - first.day)) / (last.day - first.day);
  const gap2014 = wrapWords(words["gap-2014"], toCross - 4, bold); // stays clear of the line down to the crossing
  const gap2025 = wrapWords(words["gap-2025"], roomy ? Infinity : 70, bold);
  const crossLines = wrapWords(words.cross, roomy ? size * 10.6 : 110, strong);
  const crossFoot = floor - 8 - (crossLines.length - 1) * row;
  // “missing” goes below it.
  const crossTop = tight ? crossFoot : roomy ? Math.min(y(120), crossFoot - 2 * row) : crossFoot - 1.2 * row;
  const notes: readonly Annotation<number>[] = [
    {
      at: [first.day],
      marks: [
        say("us-ledger-long", 0, Math.min(...[first, wide, of(2015)].map(({ us }) => y(us))) - 14, {
          class: "us halo",
          weight: 600,
        }),
        say("china-ledger-long", 0, y(first.cn) + 16 + size, { class: "cn halo", weight: 600 }),
      ],
      on: roomy ? far : () => 0,
    },
    { at: [wide.day], marks: [bracket("gap-2014-line", wide, y)], on: far },
    { at: [last.day], marks: [bracket("gap-2025-line", last, y)], on: far },
    {
      at: [roomy ? wide.day : first.day],
      marks: textLines(
        "gap-2014",
        roomy ? 8 : -2,
        roomy ? middle(wide) + size * 0.35 : y(first.cn) + 19,
        gap2014,
        row,
        { ...bold, class: "halo" },
      ),
      on: far,
    },
    {
      at: [last.day],
      marks: textLines("gap-2025", -8, middle(last) + size * 0.35, gap2025, row, {
        ...bold,
        anchor: "end",
        class: "halo",
      }),
      on: tight ? () => 0 : far,
    },
    {
      at: [crossing.day],
      marks: [
        line("cross-line", 0, y(crossing.us) + 7, 0, crossTop - size, { class: "line thin" }),
        ...textLines("cross", 0, crossTop + 2, crossLines, row, { ...strong, anchor: "middle", class: "halo" }),
      ],
      on: far,
    },
    {
      at: [last.day],
      marks: [say("missing", 0, floor - 8, { anchor: "end", class: "muted" })],
      on: tight ? () => 0 : far,
    },
  ];

  const half = textWidth(words["one-source"], { size }) / 2;
  const oneSource = [say("one-source", 0, roomy ? -14 : -10, { class: "cn halo", anchor: "middle" })];
  const middles = dodge(
    [last.cn, last.us].map((billion) => ({ middle: y(billion), height: endHeight(end) })),
    0,
    floor,
  );
  const ends = sides.map(([side, who], i) => {
    const label = { key: `${side}-2025`, value: words[`${side}-2025`], name: words[`${side}-ledger`], who };
    return { key: `${side}-2025-end`, marks: endLabel(label, end), y: middles[i]! };
  });
  return (near, x) => {
    const over = Math.min(x(highest.day), width - half - 4);
    const below = ledgers.filter(({ day }) => Math.abs(x(day) - over) < half + 8);
    const under = max([highest.cn, ...below.flatMap(({ us, cn }) => [us, cn])])!; // of the points below those words
    return [
      ...annotate(notes, near, x, y),
      group("one-source-note", oneSource, { x: over, y: y(under), opacity: far(near) }),
      ...ends.map(({ key, marks, y }) =>
        group(key, marks, { x: x(last.day) + (roomy ? 14 : 8), y, opacity: far(near) }),
      ),
    ];
  };
}

/** Labels close up: when the tariffs began, what importers and exporters did then, and whose line is whose. */
export function causes(
  { ledgers, tariffs }: CrossingRows,
  words: Words<CrossingLabel>,
  { width, size, row, floor, roomy }: CrossingLayout,
  x: Scale,
  y: Scale,
): (near: number) => Mark {
  const crossing = ledgers.find(({ us, cn }) => cn > us)!;
  const [before, highest] = [2019, 2018].map((year) => ledgers.find((each) => each.year === year)!) as [
    LedgerYear,
    LedgerYear,
  ];
  // The two causes are what this picture says: larger than any other label.
  const strong = { size: roomy ? size + 4 : size, weight: 600 } as const;
  const name = { size, weight: 600 } as const;
  const lead = Math.round(strong.size * 1.25);
  const [edge, began, end] = [x(highest.day), x(tariffs), x(crossing.day)];
  /** The US line falls from left to right: words above it must clear it at their left edge. */
  const fall = scaleBetween([x(highest.day), x(before.day)], [y(highest.us), y(before.us)]);
  const right = width - 2;
  const importers = balancedWords(words.importers, (right - began) * (roomy ? 0.7 : 0.8), strong);
  const importersLeft = right - (max(importers, (said) => textWidth(said, strong)) ?? 0);
  const importersFoot = Math.min(fall(importersLeft), y(before.us)) - 10;
  const exporters = balancedWords(words.exporters, (right - began) * (roomy ? 0.7 : 0.8), strong);
  const exportersTop = Math.max(y(before.cn), y(crossing.us)) + strong.size + 16;
  const apart = roomy ? wrapWords(words.apart, edge - x(highest.day - 365) - 20, { size, weight: 700 }) : [];
  const marks = [
    line("tariffs-line", began, floor, began, size * 1.6, { class: "line thin dashed" }),
    text("tariffs", began, size, words.tariffs, { ...name, anchor: "middle" }),
    { ...bracket("apart-line", highest, y), attrs: { ...bracket("apart-line", highest, y).attrs, x1: edge, x2: edge } },
    ...textLines("apart", edge - 10, y((highest.us + highest.cn) / 2), apart, row, {
      size,
      weight: 700,
      anchor: "end",
      class: "halo",
    }),
    ...textLines("importers", right, importersFoot - (importers.length - 1) * lead, importers, lead, {
      ...strong,
      anchor: "end",
      class: "us halo",
    }),
    ...textLines("exporters", right, exportersTop, exporters, lead, { ...strong, anchor: "end", class: "cn halo" }),
    text("china-ledger-close", end + (roomy ? 14 : 8), y(crossing.cn) - 2, words["china-ledger"], {
      ...name,
      class: "cn",
    }),
    text("us-ledger-close", end + (roomy ? 14 : 8), y(crossing.us) + size * 0.8, words["us-ledger"], {
      ...name,
      class: "us",
    }),
  ];
  return (near) => group("causes", marks, { opacity: close(near) });
}

/** A straight line through two points, as a function from x to y. */
const scaleBetween =
  ([x1, x2]: readonly [number, number], [y1, y2]: readonly [number, number]) =>
  (x: number): number =>
    lerp(y1, y2, (x - x1) / (x2 - x1));
