import { max } from "d3";
import { group, line, text, type Mark } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import type { Scale } from "../parts/axis.ts";
import { balancedWords } from "../parts/balanced.ts";
import { dodge } from "../parts/dodge.ts";
import { endHeight, endLabel, sides } from "../parts/end-label.ts";
import { fadeArrived } from "../parts/fade.ts";
import { textLines } from "../parts/text-lines.ts";
import type { CrossingLayout } from "./layout.ts";
import { crossingIn, type CrossingLabel, type CrossingRows, type LedgerYear } from "./model.ts";

const far = (near: number) => fadeArrived(1 - near);
const close = (near: number) => fadeArrived(near);

/** Labels beside all years of the ledgers: whose is larger before they cross and after, when, and where they end. */
export function crossingNotes(
  rows: CrossingRows,
  words: Words<CrossingLabel>,
  { size, row, floor, roomy, end }: CrossingLayout,
  y: Scale,
): (near: number, x: Scale) => Mark[] {
  const last = rows.ledgers.at(-1)!;
  const crossing = crossingIn(rows);
  // Whose count is larger is what this picture says: larger than any other label.
  const bold = { size: roomy ? size + 4 : size, weight: 700 } as const;
  const apart = roomy ? 16 : 8;
  const crossLines = wrapWords(words.cross, roomy ? Infinity : 150, { size, weight: 600 });
  const crossTop = floor - 10 - (crossLines.length - 1) * row;
  const across = [
    line("cross-line", 0, 0, 0, crossTop - size - 2, { class: "line thin" }),
    text("us-larger", -apart, bold.size, words["us-larger"], { ...bold, class: "us halo", anchor: "end" }),
    text("china-larger", apart, bold.size, words["china-larger"], { ...bold, class: "cn halo" }),
    ...textLines("cross", 0, crossTop, crossLines, row, { size, weight: 600, anchor: "middle", class: "halo" }),
  ];
  const middles = dodge(
    [last.cn, last.us].map((billion) => ({ middle: y(billion), height: endHeight(end) })),
    0,
    floor,
  );
  const ends = sides.map(([side, who], i) => {
    const label = { key: `${side}-2025`, value: words[`${side}-2025`], name: words[`${side}-ledger`], who };
    return { key: `${side}-2025-end`, marks: endLabel(label, end), y: middles[i]! };
  });
  return (near, x) => [
    group("cross-note", across, { x: x(crossing.day), opacity: far(near) }),
    ...ends.map(({ key, marks, y }) => group(key, marks, { x: x(last.day) + (roomy ? 14 : 8), y, opacity: far(near) })),
  ];
}

/** Labels close up: when the tariffs began, what importers and exporters did then, and whose line is whose. */
export function causes(
  rows: CrossingRows,
  words: Words<CrossingLabel>,
  { width, size, row, floor, roomy }: CrossingLayout,
  x: Scale,
  y: Scale,
): (near: number) => Mark {
  const crossing = crossingIn(rows);
  const of = (year: number): LedgerYear => rows.ledgers.find((each) => each.year === year)!;
  const [earlier, highest, before] = [of(2017), of(2018), of(2019)];
  // The two causes are what this picture says: larger than any other label.
  const strong = { size: roomy ? size + 4 : size, weight: 600 } as const;
  const name = { size, weight: 600 } as const;
  const lead = Math.round(strong.size * 1.25);
  const [edge, began, end] = [x(highest.day), x(rows.tariffs), x(crossing.day)];
  /** The US line falls from left to right: words above it must clear it at their left edge. */
  const fall = scaleBetween([x(highest.day), x(before.day)], [y(highest.us), y(before.us)]);
  const right = width - 2;
  const importers = balancedWords(words.importers, (right - began) * (roomy ? 0.7 : 0.8), strong);
  const importersLeft = right - (max(importers, (said) => textWidth(said, strong)) ?? 0);
  const importersFoot = Math.min(fall(importersLeft), y(before.us)) - 10;
  const exporters = balancedWords(words.exporters, (right - began) * (roomy ? 0.7 : 0.8), strong);
  const exportersTop = Math.max(y(before.cn), y(crossing.us)) + strong.size + 16;
  // How far apart is said beside the line between the two; where that is narrow, under it.
  const bold = { size, weight: 700 } as const;
  const apart = roomy
    ? wrapWords(words.apart, edge - x(earlier.day) - 20, bold)
    : balancedWords(words.apart, began - 12, bold);
  const apartTop = roomy ? y((highest.us + highest.cn) / 2) : y(earlier.cn) + row + 3;
  const marks = [
    line("tariffs-line", began, floor, began, size * 1.6, { class: "line thin dashed" }),
    text("tariffs", began, size, words.tariffs, { ...name, anchor: "middle" }),
    line("apart-line", edge, y(highest.us) + 6, edge, y(highest.cn) - 6, { class: "axis" }),
    ...textLines("apart", roomy ? edge - 10 : began - 6, apartTop, apart, row, {
      ...bold,
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
