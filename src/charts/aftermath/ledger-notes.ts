import { line, text, type Mark, type TextLook } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { Words } from "../../scene/scene.ts";
import { labelOpacity } from "../parts/blend.ts";
import { endHeight, endLabel } from "../parts/end-label.ts";
import { settled } from "../parts/settled.ts";
import { dodge } from "../parts/dodge.ts";
import { textLines } from "../parts/text-lines.ts";
import type { AftermathPlan } from "./plan.ts";
import type { AftermathLabel, AftermathRows, AftermathState, LedgerYear } from "./rows.ts";

/** Words next to the ledgers: whose line is whose, how far apart they are, where they cross, what is missing, where they end. */
export function ledgerNotes(
  { ledgers }: AftermathRows,
  words: Words<AftermathLabel>,
  state: AftermathState,
  plan: AftermathPlan,
): Mark[] {
  const { x, billion: y, size, row, floor, roomy, tight, end, span } = plan;
  const on = settled(state.ledgers);
  const [cross, stop] = [on * labelOpacity(state.cross), on * labelOpacity(state.stop)];
  const of = (year: number): LedgerYear => ledgers.find((each) => each.year === year)!;
  const [first, wide, last] = [ledgers[0]!, of(2014), ledgers.at(-1)!];
  const crossing = ledgers.find(({ us, cn }) => cn > us)!;
  const highest = ledgers.reduce((a, b) => (b.cn > a.cn ? b : a));
  const say = (key: AftermathLabel, at: number, baseline: number, how: TextLook): Mark =>
    text(key, at, baseline, words[key], { size, opacity: on, ...how });
  /** From point to point, clear of both. */
  const bracket = (key: string, { day, us, cn }: LedgerYear): Mark =>
    line(key, x(day), y(Math.max(us, cn)) + 6, x(day), y(Math.min(us, cn)) - 6, { class: "axis", opacity: on });
  const middle = ({ us, cn }: LedgerYear) => y((us + cn) / 2);

  const half = textWidth(words["one-source"], { size }) / 2;
  const width = span.right + plan.margin;
  const over = Math.min(x(highest.day), width - half - 4);
  const under = Math.max(
    highest.cn,
    ...ledgers.filter(({ day }) => Math.abs(x(day) - over) < half + 8).map(({ us, cn }) => Math.max(us, cn)),
  ); // of the points below those words
  const crossLines = wrapWords(words.cross, roomy ? size * 10.6 : 110, { size, weight: 600 });
  const crossFoot = floor - 8 - (crossLines.length - 1) * row;
  const crossTop = tight ? crossFoot : roomy ? Math.min(y(120), crossFoot - 2 * row) : crossFoot - 1.2 * row; // “missing” stands under it
  const stopLines = tight
    ? []
    : [words["stop-us"], words["stop-china"]].flatMap((said) => wrapWords(said, span.right - span.left - 14, { size }));
  const stopTop = floor - 9 - stopLines.length * row;
  const toCross = ((span.right - span.left) * (crossing.day - first.day)) / (last.day - first.day); // the same in every state
  const middles = dodge(
    [last.cn, last.us].map((billion) => ({ middle: y(billion), height: endHeight(end) })),
    0,
    floor,
  );
  return [
    say("us-ledger-long", x(first.day), y(Math.max(first.us, wide.us, of(2015).us)) - 14, {
      class: "us halo",
      weight: 600,
      opacity: roomy ? on : 0,
    }),
    say("china-ledger-long", x(first.day), y(first.cn) + 16 + size, {
      class: "cn halo",
      weight: 600,
      opacity: roomy ? on : 0,
    }),
    bracket("gap-2014-line", wide),
    bracket("gap-2025-line", last),
    ...textLines(
      "gap-2014",
      roomy ? x(wide.day) + 8 : x(first.day) - 2,
      roomy ? middle(wide) + size * 0.35 : y(first.cn) + 19,
      wrapWords(words["gap-2014"], toCross - 4, { size, weight: 700 }),
      row,
      { size, weight: 700, class: "halo", opacity: on },
    ), // clear of the line to where the ledgers cross
    ...textLines(
      "gap-2025",
      x(last.day) - 8,
      middle(last) + size * 0.35,
      wrapWords(words["gap-2025"], roomy ? Infinity : 70, { size, weight: 700 }),
      row,
      { size, weight: 700, anchor: "end", class: "halo", opacity: on },
    ),
    line("cross-line", x(crossing.day), y(Math.min(crossing.us, crossing.cn)) + 7, x(crossing.day), crossTop - size, {
      class: "line thin",
      opacity: cross,
    }),
    ...textLines("cross", x(crossing.day), crossTop + 2, crossLines, row, {
      size,
      weight: 600,
      anchor: "middle",
      class: "halo",
      opacity: cross,
    }),
    say("missing", x(last.day), floor - 8, { anchor: "end", opacity: tight ? 0 : cross }),
    text("one-source", over, y(under) - (roomy ? 14 : 10), words["one-source"], {
      size,
      class: "cn halo",
      anchor: "middle",
      opacity: on,
    }),
    line("stop-line", x(last.day), floor, x(last.day), y(Math.min(last.us, last.cn)) + 8, {
      class: "axis",
      opacity: stop,
    }),
    say("stop", x(last.day) - 8, stopTop, { weight: 700, anchor: "end", class: "halo", opacity: stop }),
    ...textLines("stop-lines", x(last.day) - 8, stopTop + row, stopLines, row, {
      size,
      anchor: "end",
      class: "halo",
      opacity: stop,
    }),
    ...(
      [
        ["china", "cn"],
        ["us", "us"],
      ] as const
    ).flatMap(([side, who], i) =>
      endLabel(
        { key: `${side}-2025`, value: words[`${side}-2025`], name: words[`${side}-ledger`], who },
        x(last.day) + (roomy ? 12 : 8),
        middles[i]!,
        end,
        on,
      ),
    ),
  ];
}
