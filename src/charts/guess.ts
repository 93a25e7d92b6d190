import { numeral, yearNumeral } from "../language/numeral.ts";
import { circle, line as stroke, path, text, type Mark } from "../marks/mark.ts";
import { linePath } from "../marks/path.ts";
import { textWidth } from "../marks/text-width.ts";
import type { GuessChart } from "../scene/guess.ts";
import { clamp, lerp, progress } from "../scene/interpolate.ts";
import { timeAxis, valueAxis } from "./parts/axis.ts";
import { endLabels } from "./guess/end-labels.ts";
import { guessPlan } from "./guess/plan.ts";
import { lineHeight } from "./parts/note.ts";
import { labelSize } from "./parts/type.ts";

/** How many steps the scale has, and every how many years one is named. */
const steps = 3;
const namedEvery = 10;

/** A row of years as far as it is known, the reader's own line after it, and the record over both once it is asked for. */
export const guess: GuessChart = (input, { drawn, shown, hand, yours }, size) => {
  const { values, since, ceiling, language, words } = input;
  const plan = guessPlan(input, size);
  const { first, last, left, right, top, floor, tick, x, y } = plan;
  const type = labelSize(size);
  const line = lineHeight(type);
  const point = (year: number, value: number) => [x(year), y(value)] as const;

  const reach = lerp(since, last, shown);
  const whole = Math.floor(reach);
  const record = Array.from({ length: whole - first + 1 }, (_, i) => point(first + i, values[first + i]!));
  if (reach > whole) record.push(point(reach, lerp(values[whole]!, values[whole + 1]!, reach - whole)));
  const own = drawn.map((value, i) => point(since + 1 + i, value));
  const from = point(since, values[since]!);

  const bold = { size: type, weight: 700 } as const;
  const all = Array.from({ length: last - since + 1 }, (_, i) => point(since + i, values[since + i]!));
  const [endAt, yoursAt] = endLabels(
    [
      { end: y(values[last]!), width: textWidth(words.end, bold) },
      { end: y(drawn.at(-1) ?? 0), width: textWidth(yours, bold) },
    ],
    [all, [from, ...own]],
    { line, right: size.width - 1, top: 0, floor },
  );
  const told = progress(shown, 0.9, 1);
  const named = [
    first,
    since,
    ...Array.from({ length: last - since }, (_, i) => since + 1 + i).filter((year) => year % namedEvery === 0),
    last,
  ];
  const at = hand && clamp(hand.year, since, last);
  const handAt =
    hand && at !== undefined
      ? ([x(at), y(at === since ? values[since]! : (drawn[at - since - 1] ?? 0))] as const)
      : from;
  const half = textWidth(hand?.words ?? "", bold) / 2;
  return [
    ...valueAxis(
      "scale",
      Array.from({ length: steps }, (_, i) => (ceiling * (i + 1)) / steps).map((value) => ({
        key: String(value),
        at: y(value),
        words: numeral(value, language),
      })),
      left,
      right,
      tick,
    ),
    path("wall", `${linePath(record)}V${floor}H${left}z`, { class: "us wall" }),
    ...timeAxis(
      "years",
      named.map((year) => ({
        key: String(year),
        at: x(year),
        words: yearNumeral(year, language),
        strong: year === since || year === last,
      })),
      left,
      right,
      floor,
      tick,
    ),
    path("record", linePath(record), { class: "us line" }),
    text("here", (from[0] + right) / 2, lerp(top, floor, 0.42), words.here, {
      class: "muted",
      anchor: "middle",
      size: type,
      opacity: drawn.length || shown ? 0 : 1,
    }),
    stroke("hand-line", handAt[0], top, handAt[0], floor, { class: "grid", opacity: hand ? 1 : 0 }),
    path("yours", linePath([from, ...own]), { class: "line", opacity: own.length ? 1 : 0 }),
    ...Array.from({ length: last - since }, (_, i): Mark =>
      circle(`yours-${since + 1 + i}`, ...(own[i] ?? from), clamp(plan.pitch * 0.2, 1.6, 4), {
        class: "ink",
        opacity: own[i] ? 1 : 0,
      }),
    ),
    circle("known", ...from, 4.5, { class: "us" }),
    circle("hand", ...handAt, 7, { class: "line", opacity: hand ? 1 : 0 }),
    text("known-words", from[0] + 2, from[1] - 10, words.known, { class: "us halo", anchor: "end", ...bold }),
    text(
      "hand-words",
      clamp(handAt[0], half + 1, size.width - half - 1),
      Math.max(top + 2, handAt[1] - 14),
      hand?.words ?? "",
      { class: "ink halo", anchor: "middle", ...bold, opacity: hand ? 1 : 0 },
    ),
    text("yours-words", size.width - 1, yoursAt, yours, {
      class: "ink halo",
      anchor: "end",
      ...bold,
      opacity: yours ? told : 0,
    }),
    text("end", size.width - 1, endAt, words.end, { class: "us halo", anchor: "end", ...bold, opacity: told }),
  ];
};
