import { range } from "d3";
import { numeral } from "../../language/numeral.ts";
import { group, line, path, text, type Mark } from "../../marks/mark.ts";
import { linePath } from "../../marks/path.ts";
import { textWidth } from "../../marks/text-width.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { dayAfter, wholeDays, writeDate } from "../parts/day.ts";
import { textLines } from "../parts/text-lines.ts";
import { hullPath } from "./glyphs.ts";
import type { Layout } from "./layout.ts";
import type { ShipLabel, ShipRows, ShipState } from "./model.ts";

/** The steps' spans: the line stands for the crossing alone, then for the crossing and the wait. */
const zoom = (span: number, { duty, docked }: ShipRows) => progress(span, duty, docked);

/** A line's loops, one a day, from one day to another; the last may be partly drawn. */
function loopsPath(x: (day: number) => number, sea: number, depth: number, from: number, to: number): string {
  const points = depth < 30 ? 10 : 16;
  return linePath(
    range(0, Math.floor((to - from) * points) + 1).map((i) => {
      const turn = (2 * Math.PI * i) / points;
      return [x(from + i / points) + 0.42 * depth * Math.sin(turn), sea + (depth / 2) * (1 - Math.cos(turn))];
    }),
  );
}

/**
 * The sea as a line of days: a tick for each day of the crossing, a loop for each day off the port, the gate of the
 * duty between them, the ship on top, and the date.
 */
export function voyage(
  rows: ShipRows,
  words: Words<ShipLabel>,
  language: string,
  layout: Layout,
): (state: ShipState) => Mark[] {
  const { type, step, unit, sea, depth, ports, count, lines, ship } = layout;
  const strong = { size: type, weight: 700 } as const;
  const names = [
    text("seattle", 0, ports, words.seattle, { size: type, weight: 600 }),
    text("dalian", layout.width, ports, words.dalian, { size: type, weight: 600, anchor: "end" }),
  ];
  const hull = [path("ship", hullPath(0, sea, unit), { class: "hollow" })];
  const cargo = textLines(
    "cargo-words",
    0,
    sea - 2.4 * unit - (lines.cargo.length - 1) * step,
    lines.cargo,
    step,
    strong,
  );
  const late = [
    text("late", 0, sea - 2.4 * unit, words.late, {
      size: type * 1.4,
      weight: 700,
      class: "cn",
      anchor: "end",
    }),
  ];
  const gateLine = (key: string, look: string) => [line(key, 0, 2, 0, sea + depth, { class: look })];
  const [dashed, solid] = [gateLine("gate-ahead", "cn line dashed"), gateLine("gate", "cn line")];
  const gateWords = (key: string, of: readonly string[], anchor: "start" | "end") =>
    textLines(key, anchor === "end" ? -8 : 8, type * 0.9, of, step, {
      size: type,
      weight: 700,
      class: "cn",
      anchor,
    });
  const ahead = gateWords("duty-ahead", lines["duty-ahead"], "end");
  const arrived = gateWords("duty-now", lines.duty, "end");
  const passed = gateWords("duty", lines.duty, "start");
  /** A number of days, with its words beside it. */
  const counted = (key: string, days: number, of: readonly string[]) => [
    text(`${key}-days`, 0, count.y, numeral(days, language), { class: "big", size: count.size }),
    ...textLines(
      key,
      textWidth(numeral(rows.docked, language), { size: count.size, face: "display" }) + 6,
      count.y - (of.length - 1) * step - 1,
      of,
      step,
      { size: type, weight: 600 },
    ),
  ];

  return ({ day, span, voyage: told, count: counts, cargo: loaded, late: tooLate, landed }) => {
    const on = progress(told, 0.5, 1);
    const x = layout.x(span);
    const past = wholeDays(day);
    const { date, month } = dayAfter(rows.sailed, past);
    const monthName = [words.june, words.july, words.august][month - 6]!;
    const dated = writeDate(words.date, numeral(date, language), monthName);
    const crossed = Math.min(day, rows.duty);
    const zoomed = zoom(span, rows);
    const gate = x(rows.duty);
    const due = progress(day, rows.duty - 0.4, rows.duty - 0.1);
    const left = ship.left(day, span);
    return [
      group(
        "voyage",
        [
          line("sea", 0, sea, layout.width, sea, { class: "grid" }),
          group(
            "days",
            [
              line("crossed", 0, sea, x(crossed), sea, { class: "axis" }),
              path(
                "ticks",
                linePath(
                  range(1, wholeDays(crossed) + 1).flatMap((n) => [[x(n), sea], [x(n), sea + depth * 0.3], null]),
                ),
                { class: "axis" },
              ),
              path("loops", on > 0 && day > rows.duty ? loopsPath(x, sea, depth, rows.duty, day) : "", {
                class: "axis",
              }),
              ...names,
              text("date", 0, layout.head, dated, { class: "big", size: layout.dateSize }),
            ],
            { opacity: on },
          ),
          group("gate-ahead-line", dashed, { x: gate, opacity: on * (1 - due) }),
          group("gate-line", solid, { x: gate, opacity: on * due }),
          group("duty-ahead-words", ahead, { x: gate, opacity: on * progress(due, 0.4, 0) }),
          group("duty-now-words", arrived, {
            x: gate,
            opacity: on * progress(due, 0.6, 1) * progress(zoomed, 0.12, 0),
          }),
          group("duty-words", passed, { x: gate, opacity: on * progress(zoomed, 0.7, 1) }),
          group("at-sea-count", counted("at-sea", Math.min(past, rows.duty), lines["at-sea"]), {
            x: 0,
            opacity: progress(counts, 0.7, 1) * progress(day, 2, 6),
          }),
          group("off-port-count", counted("off-port", Math.max(0, past - rows.duty), lines["off-port"]), {
            x: gate,
            opacity: progress(counts, 0.7, 1) * progress(zoomed, 0.75, 0.95),
          }),
          group("hull", hull, { x: left }),
          group("cargo-note", cargo, { x: left + ship.width + 10, opacity: progress(loaded, 0.92, 1) }),
          group("late-note", late, { x: left - 10, opacity: progress(tooLate, 0.6, 1) }),
        ],
        { x: 0, y: lerp(layout.alone, layout.shared, progress(landed, 0, 0.3)) },
      ),
    ];
  };
}
