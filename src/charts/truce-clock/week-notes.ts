import { groups, max, sum } from "d3";
import { group, line, text, type Mark } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { dodge } from "../parts/dodge.ts";
import { baseline, bracketGap, lineHeight } from "../parts/note.ts";
import { textLines } from "../parts/text-lines.ts";
import { middleOf, placeOf, type TruceGrid } from "../parts/truce-grid.ts";
import type { NamedDays, TruceLabel, TruceRows, TruceState } from "./model.ts";

/** What is said of the days beside their weeks: its words, its date, and the dataset's row. */
const told = [
  ["dinner", "dinner-when", "dinner"],
  ["car-duties", "car-duties-when", "car-duties"],
  ["notice", "notice-when", "notice"],
  ["deputies", "deputies-when", "deputies"],
  ["huawei", "huawei-when", "huawei"],
  ["washington", "washington-when", "washington"],
  ["sotu", "sotu-when", "sotu"],
  ["mnuchin", "mnuchin-when", "mnuchin-cui"],
  ["cui", undefined, "mnuchin-cui"],
  ["no-xi", "no-xi-when", "no-xi"],
  ["today", "today-when", "announcement"],
  ["next", "next-when", "deputies-next"],
  ["rise", "rise-when", "rise"],
] as const satisfies readonly (readonly [TruceLabel, TruceLabel | undefined, string])[];

/** The column of notes, in pixels. */
export interface NoteArea {
  readonly left: number;
  /** Of the notes above `below`, which share the area with the number. */
  readonly narrow: number;
  readonly width: number;
  readonly top: number;
  /** Under the number. */
  readonly below: number;
  readonly bottom: number;
  /** Type size. */
  readonly type: number;
}

/** One day's note, or one voice of a day with two. */
interface Entry {
  readonly label: TruceLabel;
  readonly days: NamedDays;
  /** The date, and whether it has a line of its own. */
  readonly when: string | undefined;
  readonly own: boolean;
  readonly lines: readonly string[];
  /** Lines with that of the date. */
  readonly count: number;
}

/** The notes of one week, from `start` to `end`. */
export interface WeekNotes {
  readonly entries: readonly Entry[];
  /** How far words are indented for the dates before them. */
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

/** The square that a note is beside: the dinner, the day before the first, has none of its own. */
const squareBy = ({ first }: NamedDays): number => Math.max(1, first);

/** Space between the notes of two weeks, in pixels. */
const gap = 8;
const bold = 700;

/** Lays the notes of all weeks out, none over another; undefined where they do not fit. */
export function layOutWeeks(
  rows: TruceRows,
  words: Words<TruceLabel>,
  grid: TruceGrid,
  { narrow, width, top, below, bottom, type }: NoteArea,
): readonly WeekNotes[] | undefined {
  const step = lineHeight(type);
  const weeks = groups(told, ([, , name]) => placeOf(grid, squareBy(rows.named[name]!)).row);
  const lead = max(told, ([, when]) => when && textWidth(words[when], { size: type, weight: bold }))!;
  const laid = weeks.map(([, entries]) => {
    const middle = middleOf(grid, squareBy(rows.named[entries[0]![2]]!));
    const upper = middle < below;
    const indent = upper ? 0 : lead + type * 0.6;
    const notes = entries.map(([label, when, name]): Entry => {
      const lines = balancedWords(words[label], (upper ? narrow : width) - indent, { size: type });
      const own = upper && when !== undefined;
      return {
        label,
        days: rows.named[name]!,
        when: when && words[when],
        own,
        lines,
        count: lines.length + Number(own),
      };
    });
    return { middle, upper, indent, entries: notes, height: sum(notes, ({ count }) => count) * step + gap };
  });
  const place = (half: "upper" | "lower", from: number, to: number): WeekNotes[] | undefined => {
    const of = laid.filter(({ upper }) => upper === (half === "upper"));
    if (sum(of, ({ height }) => height) > to - from) return undefined;
    const middles = dodge(of, from, to);
    return of.map(({ entries, indent, height }, i) => {
      const reach = (height - gap) / 2;
      return { entries, indent, start: middles[i]! - reach, end: middles[i]! + reach };
    });
  };
  const under = place("lower", below, bottom + gap / 2);
  const above = place("upper", top - gap / 2, (under?.[0]?.start ?? bottom) - gap);
  return above && under && narrow > type * 11 ? [...above, ...under] : undefined;
}

/** The notes of all weeks, each of which appears when its days do and stays. */
export function weekNotes(
  weeks: readonly WeekNotes[],
  grid: TruceGrid,
  { left, type }: NoteArea,
  rise: number,
  right: { readonly week: number; readonly rise: number },
): (state: TruceState) => Mark[] {
  const step = lineHeight(type);
  const edge = left - bracketGap;
  const shown = weeks.flatMap(({ entries, indent, start, end }) => {
    let y = start;
    return entries.map(({ label, days, when, own, lines, count }, i) => {
      const legal = days.first === rise;
      const look = { size: type, ...(legal && { class: "deadline" }) };
      const dated = { us: { class: "us" }, china: { class: "cn" }, both: {} }[days.who];
      const first = baseline(y + step / 2, type);
      const middle = middleOf(grid, squareBy(days));
      const from = legal ? right.rise : right.week;
      const marks = [
        ...(i === 0 ? [line(`${label}-lead`, from, middle, edge, (start + end) / 2, { class: "axis" })] : []),
        line(`${label}-bracket`, edge, y, edge, y + count * step, { class: "axis" }),
        ...(when === undefined ? [] : [text(`${label}-when`, left, first, when, { ...dated, ...look, weight: bold })]),
        ...textLines(label, left + indent, first + Number(own) * step, lines, step, look),
      ];
      y += count * step;
      return { key: `${label}-note`, marks, days };
    });
  });
  return ({ day, ahead }) =>
    shown.map(({ key, marks, days }) =>
      group(key, marks, {
        opacity: days.first === rise ? 1 : days.ahead ? ahead : progress(day, days.first - 1, days.first),
      }),
    );
}
