import { line, range } from "d3";
import { circle, line as stroke, path, text, type Mark } from "../marks/mark.ts";
import { textWidth } from "../marks/text-width.ts";
import type { GuessChart } from "../scene/guess.ts";
import { clamp, lerp, progress } from "../scene/interpolate.ts";
import { guessAxes } from "./guess/axes.ts";
import { endLabels } from "./guess/end-labels.ts";
import { guessLayout } from "./guess/layout.ts";
import { lineHeight } from "./parts/note.ts";

/** A year, possibly fractional, and its value. */
type Point = readonly [year: number, value: number];

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
  const bold = { size: type, weight: 700 } as const;
  const [knownX, knownY] = place(known);
  const edge = size.width - 1;
  const knownDot = circle("known", knownX, knownY, 4.5, { class: "us" });
  const knownWords = text("known-words", knownX + 2, knownY - 10, words.known, {
    class: "us halo",
    anchor: "end",
    ...bold,
  });
  const dot = clamp(pitch * 0.2, 1.6, 4);
  const recordAhead = record.filter(([year]) => year >= since).map(place);
  const recordEnd = { end: y(values[last]!), width: textWidth(words.end, bold) };
  const room = { line: lineHeight(type), right: edge, top: 0, floor };

  return ({ drawn, shown, hand, yours }) => {
    const recordPath = linePath(recordTo(lerp(since, last, shown)))!;
    const own = [known, ...drawn.map((value, i): Point => [since + 1 + i, value])];
    const told = progress(shown, 0.9, 1);
    const yoursEnd = { end: y(drawn.at(-1) ?? 0), width: textWidth(yours, bold) };
    const [endAt, yoursAt] =
      told > 0 ? endLabels([recordEnd, yoursEnd], [recordAhead, own.map(place)], room) : [floor, floor];
    const handYear = hand ? clamp(hand.year, since, last) : since;
    const [handX, handY] = place([handYear, own[handYear - since]?.[1] ?? 0]);
    const half = textWidth(hand?.words ?? "", bold) / 2;
    const handOn = { opacity: hand ? 1 : 0 };
    return [
      ...axes.values,
      path("wall", `${recordPath}V${floor}H${left}Z`, { class: "us wall" }),
      ...axes.years,
      path("record", recordPath, { class: "us line" }),
      text("here", (knownX + right) / 2, lerp(top, floor, 0.42), words.here, {
        class: "muted",
        anchor: "middle",
        size: type,
        opacity: drawn.length || shown ? 0 : 1,
      }),
      stroke("hand-line", handX, top, handX, floor, { class: "grid", ...handOn }),
      path("yours", linePath(own)!, { class: "line", opacity: drawn.length ? 1 : 0 }),
      ...ahead.map((year): Mark => {
        const point = own[year - since];
        const [cx, cy] = place(point ?? known);
        return circle(`yours-${year}`, cx, cy, dot, { class: "ink", opacity: point ? 1 : 0 });
      }),
      knownDot,
      circle("hand", handX, handY, 7, { class: "line", ...handOn }),
      knownWords,
      text("hand-words", clamp(handX, half + 1, edge - half), Math.max(top + 2, handY - 14), hand?.words ?? "", {
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
