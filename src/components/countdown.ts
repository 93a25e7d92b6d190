import { daysBetween } from "../charts/parts/day.ts";
import { ledger } from "../ledger/content.ts";
import { fillPattern } from "../ledger/patterns.ts";
import { printFact } from "../ledger/print-fact.ts";

const { story, interface: ui } = ledger;

/** Days from the story's day to the deadline. */
export const daysLeft = daysBetween(story.day, story.deadline);

/** A number of days with its unit, as facts print it: “21 days”. */
export const days = (value: number): string => printFact({ value, unit: "days", digits: 0, about: false }, "full", ui);

/** What a chapter's mark says: “21 days left”; in a chapter written later, that they are over. */
export const countdownWords = (later: boolean): string =>
  fillPattern(later ? ui.countdown_over : ui.countdown, { days: days(daysLeft) });
