import { greatest, max } from "d3";
import { group, line, text, type Leaf, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { annotate, type Annotation } from "../parts/annotations.ts";
import type { Scale } from "../parts/axis.ts";
import { fadeArrived, fadeLabel } from "../parts/fade.ts";
import { dodge } from "../parts/dodge.ts";
import { endHeight, endLabel, sides } from "../parts/end-label.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathLayout } from "./layout.ts";
import type { AftermathLabel, AftermathRows, AftermathState, LedgerYear } from "./model.ts";

/**
 * Labels beside the ledgers: whose line is whose, how far apart they are, where they cross, what is missing, where they
 * end.
 */
export function ledgerNotes(
  { ledgers }: AftermathRows,
  words: Words<AftermathLabel>,
  { width, left, right, billion: y, size, row, floor, roomy, tight, end }: AftermathLayout,
): (state: AftermathState, x: Scale) => Mark[] {
  const of = (year: number): LedgerYear => ledgers.find((each) => each.year === year)!;
  const [first, wide, last] = [ledgers[0]!, of(2014), ledgers.at(-1)!];
  const crossing = ledgers.find(({ us, cn }) => cn > us)!;
  const highest = greatest(ledgers, ({ cn }) => cn)!;
  const upper = ({ us, cn }: LedgerYear) => y(Math.max(us, cn));
  const lower = ({ us, cn }: LedgerYear) => y(Math.min(us, cn));
  const middle = ({ us, cn }: LedgerYear) => y((us + cn) / 2);

  const on = (state: AftermathState) => fadeArrived(state.ledgers);
  const onCross = (state: AftermathState) => on(state) * fadeLabel(state.cross);
  const onStop = (state: AftermathState) => on(state) * fadeLabel(state.stop);
  const say = (key: AftermathLabel, dx: number, baseline: number, how: TextLook): Leaf =>
    text(key, dx, baseline, words[key], { size, ...how });
  const bold = { size, weight: 700 } as const;
  /** A line between a year's two points, with a gap at both. */
  const bracket = (key: string, year: LedgerYear) =>
    line(key, 0, upper(year) + 6, 0, lower(year) - 6, { class: "axis" });

  const toCross = ((right - left) * (crossing.day - first.day)) / (last.day - first.day);
  const gap2014 = wrapWords(words["gap-2014"], toCross - 4, bold); // stays clear of the line down to the crossing
  const gap2025 = wrapWords(words["gap-2025"], roomy ? Infinity : 70, bold);
  const crossLines = wrapWords(words.cross, roomy ? size * 10.6 : 110, { size, weight: 600 });
  const crossFoot = floor - 8 - (crossLines.length - 1) * row;
  // “missing” goes below it.
  const crossTop = tight ? crossFoot : roomy ? Math.min(y(120), crossFoot - 2 * row) : crossFoot - 1.2 * row;
  const stopLines = tight
    ? []
    : [words["stop-us"], words["stop-china"]].flatMap((said) => wrapWords(said, right - left - 14, { size }));
  const stopTop = floor - 9 - stopLines.length * row;
  const notes: readonly Annotation<AftermathState>[] = [
    {
      at: [first.day],
      marks: [
        say("us-ledger-long", 0, Math.min(...[first, wide, of(2015)].map(({ us }) => y(us))) - 14, {
          class: "us halo",
          weight: 600,
        }),
        say("china-ledger-long", 0, y(first.cn) + 16 + size, { class: "cn halo", weight: 600 }),
      ],
      on: roomy ? on : () => 0,
    },
    { at: [wide.day], marks: [bracket("gap-2014-line", wide)], on },
    { at: [last.day], marks: [bracket("gap-2025-line", last)], on },
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
      on,
    },
    {
      at: [last.day],
      marks: textLines("gap-2025", -8, middle(last) + size * 0.35, gap2025, row, {
        ...bold,
        anchor: "end",
        class: "halo",
      }),
      on,
    },
    {
      at: [crossing.day],
      marks: [
        line("cross-line", 0, lower(crossing) + 7, 0, crossTop - size, { class: "line thin" }),
        ...textLines("cross", 0, crossTop + 2, crossLines, row, {
          size,
          weight: 600,
          anchor: "middle",
          class: "halo",
        }),
      ],
      on: onCross,
    },
    { at: [last.day], marks: [say("missing", 0, floor - 8, { anchor: "end" })], on: tight ? () => 0 : onCross },
    {
      at: [last.day],
      marks: [
        line("stop-line", 0, floor, 0, lower(last) + 8, { class: "axis" }),
        say("stop", -8, stopTop, { weight: 700, anchor: "end", class: "halo" }),
        ...textLines("stop-lines", -8, stopTop + row, stopLines, row, { size, anchor: "end", class: "halo" }),
      ],
      on: onStop,
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
  return (state, x) => {
    const over = Math.min(x(highest.day), width - half - 4);
    const below = ledgers.filter(({ day }) => Math.abs(x(day) - over) < half + 8);
    const under = max([highest.cn, ...below.flatMap(({ us, cn }) => [us, cn])])!; // of the points below those words
    return [
      ...annotate(notes, state, x, y),
      group("one-source-note", oneSource, { x: over, y: y(under), opacity: on(state) }),
      ...ends.map(({ key, marks, y }) =>
        group(key, marks, { x: x(last.day) + (roomy ? 12 : 8), y, opacity: on(state) }),
      ),
    ];
  };
}
