import { numeral } from "../../language/numeral.ts";
import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import type { ChartInput } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { labelSize, wideFrom } from "../parts/type.ts";
import { ledgerYears, partnerLabels, type Label, type TwoLedgersRows } from "./views.ts";

/** Where things stand in a picture of one size, in pixels. */
export interface Plan {
  /** In which numbers on the axes are written. */
  readonly language: string;
  readonly size: Size;
  readonly wide: boolean;
  /** The size of the one number once it stands on its column; never 14, which is not written on a mark. */
  readonly numberSize: number;
  /** How amounts stand on the columns: in the display face where there is room. */
  readonly amount: { readonly size: number; readonly face: "display" | "text" };
  /** Type size, and the height of a line of it. */
  readonly type: number;
  readonly line: number;
  /** Left and right end of the columns' ground. */
  readonly left: number;
  readonly right: number;
  /** Whether there is room for a scale at the left. */
  readonly scaled: boolean;
  /** The middle of a year's place among 2014–2018. */
  readonly middle: (year: number) => number;
  /** One of a pair of columns, and one that stands alone. */
  readonly bar: number;
  readonly single: number;
  readonly gap: number;
  /** The zero line, and pixels for a billion dollars, where the two ledgers stand side by side. */
  readonly pairs: Ground;
  /** The same where services go the other way: the left sides of the three, how far apart they are, the width and the number of lines that words beside them have, and whether there is room for many words. */
  readonly services: Ground & {
    readonly lines: number;
    readonly long: boolean;
    readonly lefts: readonly [number, number, number];
    readonly pitch: number;
    readonly bar: number;
    readonly room: number;
  };
  /** The same over 1985–2018. */
  readonly long: Ground & { readonly x: (year: number) => number; readonly bar: number };
  /** Where the partners' bars begin, right of their names. */
  readonly partnersLeft: number;
  /** Lines of words over 2018's empty place. */
  readonly notes: number;
}

export interface Ground {
  readonly zero: number;
  readonly scale: number;
}

/** Lays out the columns of every view for one size. */
export function planFor({ rows, words, language }: ChartInput<TwoLedgersRows, Label>, size: Size): Plan {
  const { width, height } = size;
  const wide = width >= wideFrom && height >= 340;
  const type = labelSize(size);
  const line = lineHeight(type);
  const scaled = width >= 340;
  const left = scaled ? textWidth(numeral(400, language), { size: type }) + 8 : 1;
  const gap = 2;

  const amount = { size: wide ? Math.round(type * 1.5) : type, face: wide ? "display" : "text" } as const;
  const numberSize = wide ? Math.round(type * 1.9) : 19;
  const numberWidth = textWidth(words.number, { size: numberSize, face: "display" });
  const pitchIn = (room: number) => room / ledgerYears.length;
  const barIn = (pitch: number) => Math.min(pitch * 0.31, Math.max(76, width * 0.07));
  const rough = pitchIn(width - left);
  const over = numberWidth - barIn(rough) - (rough - 2 * barIn(rough) - gap) / 2;
  const right = width - Math.max(1, over + 2);
  const pitch = pitchIn(right - left);
  const bar = barIn(pitch);

  const { elevenMonths, wholeYear } = rows.later;
  const foot = line + 2;
  const notes = height >= 225 ? 2 : 1;
  const zero = height - foot;
  const pairs = { zero, scale: (zero - (2 + notes) * line - 8) / elevenMonths };

  const servicesPitch = width / 3;
  const down = Math.max(...rows.services);
  const servicesBar = Math.min(servicesPitch * 0.3, Math.max(90, width * 0.08));
  const beside = servicesPitch - servicesBar - 40;
  const long =
    wide &&
    (["goods-long", "services-long"] as const).every(
      (label) => wrapWords(words[label], beside, { size: type }).length <= 2,
    );
  const lines = long ? 3 : 2;
  const servicesScale = Math.min(
    (height - 3 * line - 12) / (wholeYear + down),
    (height - (3 + lines) * line - 12) / wholeYear,
  );
  const room = long
    ? Math.min(beside, textWidth(words["services-long"], { size: type }) + 2)
    : Math.min(servicesPitch - servicesBar - 12, textWidth(words.services, { size: type }));
  const longPitch = (width - left - 1) / 34;
  return {
    language,
    size,
    wide,
    numberSize,
    amount,
    type,
    line,
    left,
    right,
    scaled,
    gap,
    bar,
    notes,
    pairs,
    middle: (year) => left + pitch * (year - ledgerYears[0] + 0.5),
    single: Math.min(pitch * 0.6, Math.max(120, width * 0.09)),
    partnersLeft: Math.max(...partnerLabels.map((label) => textWidth(words[label], { size: type }))) + 10,
    services: {
      lines,
      long,
      zero: line + servicesScale * wholeYear,
      scale: servicesScale,
      pitch: servicesPitch,
      bar: servicesBar,
      room,
      lefts: [0.5, 1.5, 2.5].map((n) => n * servicesPitch - (servicesBar + 7 + room) / 2) as [number, number, number],
    },
    long: {
      zero,
      scale: (zero - 2 * line - 8) / wholeYear,
      x: (year) => left + longPitch * (year - 1985 + 0.14),
      bar: longPitch * 0.72,
    },
  };
}
