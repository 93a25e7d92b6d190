import { oddDays } from "./dates.ts";
import { figureDates } from "./figure-dates.ts";

/** A date that is not written as the story writes dates, where it stands, and what to write. */
export interface DateSlip {
  readonly from: number;
  readonly text: string;
  readonly message: string;
}

/** Dates in figures, and days in another order or with an ending. */
export function dateSlips(words: string, months: ReadonlyMap<string, number>): DateSlip[] {
  return [
    ...figureDates(words, months).map(({ from, text, words }) => ({
      from,
      text,
      message: `${text} is a date in figures; write it in words: ${words}`,
    })),
    ...oddDays(words, months).map(({ from, text, words }) => ({
      from,
      text,
      message: `${text} is a day as the story does not write it; write ${words}`,
    })),
  ];
}
