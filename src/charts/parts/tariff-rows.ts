import type { Row } from "../../scene/scene.ts";
import { dayNumber } from "./day.ts";
import type { Step } from "./step-line.ts";

/**
 * A column of average tariffs as steps, in days from `epoch`; unchanged values are left out to save bytes on the page.
 */
export function tariffSteps(rows: readonly Row[], column: string): Step[] {
  const steps = rows.map((row): Step => [dayNumber(String(row["date"])), Number(row[column])]);
  return steps.filter(([, value], i) => i === 0 || steps[i - 1]![1] !== value);
}

/** The day of the first row whose event starts with these words, counted from `epoch`. @throws when there is none */
export function eventDay(rows: readonly Row[], event: string): number {
  const row = rows.find((row) => String(row["event_label"]).startsWith(event));
  if (!row) throw new Error(`no row of the average tariffs is labelled “${event}…”`);
  return dayNumber(String(row["date"]));
}
