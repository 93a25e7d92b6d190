import { line, range } from "d3";
import { circle, group, line as stroke, path, rect, text, type Mark } from "../marks/mark.ts";
import { textWidth } from "../marks/text-width.ts";
import type { GuessChart } from "../scene/guess.ts";
import { clamp, lerp, progress } from "../scene/interpolate.ts";
import { guessAxes } from "./guess/axes.ts";
import { endLabels } from "./guess/end-labels.ts";
import { guessEvents } from "./guess/events.ts";
import { guessLayout } from "./guess/layout.ts";
import { baseline, lineHeight } from "./parts/note.ts";

/** A year, possibly fractional, and its value. */
type Point = readonly [year: number, value: number];

/** The radius of the handle that draws the line, in pixels: a fingertip sees it. */
const grip = 11;

/** A row of years as far as it is known, then the reader's own line, and the record over both once it is asked for. */
export const guess: GuessChart = (input, size) => {
  const { values, since, words } = input;
  const layout = guessLayout(input, size);
  const { first, last, left, right, top, floor, pitch, type, x, y } = layout;
  const record = range(first, last + 1).map((year): Point => [year, values[year]!]);
  const known: Point = [since, values[since]!];
  const ahead = range(since + 1, last + 1);

  const place = ([year, value]: Point) => [x(year), y(value)] as const;
  const linePath = line<Point>(
    ([year]) => x(year),
    ([, value]) => y(value),
  ).digits(1);
  const recordTo = (reach: number): Point[] => {
    const year = Math.floor(reach);
    const shown = record.slice(0, year - first + 1);
    return reach > year ? [...shown, [reach, lerp(values[year]!, values[year + 1]!, reach - year)]] : shown;
  };

  const axes = guessAxes(input, layout);
  const events = guessEvents(input, layout);
  const bold = { size: type, weight: 700 } as const;
  const step = lineHeight(type);
  const [knownX, knownY] = place(known);
  const edge = size.width - 1;
  const knownDot = circle("known", knownX, knownY, 4.5, { class: "us" });
  const dot = clamp(pitch * 0.2, 1.6, 4);
  const recordAhead = record.filter(([year]) => year >= since).map(place);
  const recordEnd = { end: y(values[last]!), width: textWidth(words.end, bold) };
  // the lowest line of words is for what happened in the years of the record
  const room = { line: step, right: edge, top: 0, floor: floor - step };
  const invitation = [
    rect("here-room", knownX, top, right - knownX, floor - top, { class: "rule", opacity: 0.45 }),
    text("here", knownX + grip + 8, baseline(knownY, type), words.here, bold),
  ];
  const handle = [
    circle("handle", 0, 0, grip, { class: "us hollow" }),
    path("handle-arrow", "M-4,-4L1,0L-4,4M1,-4L6,0L1,4", { class: "us line thin" }),
  ];

  return ({ drawn, shown, hand, yours }) => {
    const recordPath = linePath(recordTo(lerp(since, last, shown)))!;
    const own = [known, ...drawn.map((value, i): Point => [since + 1 + i, value])];
    const told = progress(shown, 0.9, 1);
    const yoursEnd = { end: y(drawn.at(-1) ?? 0), width: textWidth(yours, bold) };
    const [endAt, yoursAt] =
      told > 0 ? endLabels([recordEnd, yoursEnd], [recordAhead, own.map(place)], room) : [floor, floor];
    // without a hand the handle waits where the line ends
    const handYear = hand ? clamp(hand.year, since, last) : since + drawn.length;
    const [handX, handY] = place([handYear, own[handYear - since]?.[1] ?? 0]);
    const half = textWidth(hand?.words ?? "", bold) / 2;
    const handOn = { opacity: hand ? 1 : 0 };
    return [
      group("invitation", invitation, { opacity: drawn.length || shown ? 0 : 1 }),
      ...axes.values,
      path("wall", `${recordPath}V${floor}H${left}Z`, { class: "us wall" }),
      ...axes.years,
      ...events(shown),
      path("record", recordPath, { class: "us line" }),
      stroke("hand-line", handX, top, handX, floor, { class: "grid", ...handOn }),
      path("yours", linePath(own)!, { class: "line", opacity: drawn.length ? 1 : 0 }),
      ...ahead.map((year): Mark => {
        const point = own[year - since];
        const [cx, cy] = place(point ?? known);
        return circle(`yours-${year}`, cx, cy, dot, { class: "ink", opacity: point ? 1 : 0 });
      }),
      knownDot,
      group("handle-group", handle, { x: handX, y: handY, opacity: shown || yours ? 0 : 1 }),
      text("known-words", knownX - 7, knownY - grip - 6, words.known, {
        class: "us halo",
        anchor: "end",
        ...bold,
        opacity: hand && handYear === since ? 0 : 1,
      }),
      text("hand-words", clamp(handX, half + 1, edge - half), Math.max(top + 2, handY - grip - 7), hand?.words ?? "", {
        class: "ink halo",
        anchor: "middle",
        ...bold,
        ...handOn,
      }),
      text("yours-words", edge, yoursAt, yours, {
        class: "ink halo",
        anchor: "end",
        ...bold,
        opacity: yours ? told : 0,
      }),
      text("end", edge, endAt, words.end, { class: "us halo", anchor: "end", ...bold, opacity: told }),
    ];
  };
};
