import { correctionsFile, correctionsIn, noCorrections } from "../ledger/corrections.ts";
import { unknownDay, type Ledger } from "../ledger/ledger.ts";
import { printDate } from "../ledger/print-date.ts";
import type { Problem } from "../schemas/problem.ts";
import { calendarFindings } from "./calendar.ts";
import { dateSlips } from "./date-slips.ts";
import { findDates, monthsOf, numbersMonths } from "./dates.ts";
import { lastPossible } from "./evidence.ts";
import { sourcePositions } from "../ledger/source-position.ts";

/** Signs that mean something on other pages and that sources.html prints, and what they are; the words among them in a group. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6} +(.*\S)/gm, "a heading"],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "a link"],
  [/<\/?[a-z][^>\n]*>()/gi, "a tag"],
  [/\{=?[\w.-]+(?: [\w-]+)?\}()/g, "a slot"],
];

/**
 * What is wrong with the corrections, which readers see on sources.html: that they are not there; that one does not begin with its
 * day, is older than the story or than the one below it, or has not come; that sources.html would print it with its signs.
 */
export function checkCorrections(changes: string, { story }: Pick<Ledger, "story">, today: string): Problem[] {
  const place = sourcePositions(correctionsFile, changes);
  const found = correctionsIn(changes);
  if (!found.length) return [{ ...place(0), message: noCorrections }];
  const problems: Problem[] = [];
  const report = (at: number, message: string) => problems.push({ ...place(at), message });
  const months = monthsOf(story.language);
  const last = lastPossible(today, story.checked);
  let above: { readonly iso: string; readonly words: string } | undefined;
  for (const { typed: words, listed, from } of found) {
    for (const [pattern, what] of signs)
      for (const { 0: shown, 1: inside, index } of words.matchAll(pattern)) {
        report(
          from + index,
          `sources.html prints ${what} as it is typed: ${shown}; write ${inside ? `“${inside}” alone` : "the words without it"}`,
        );
      }
    const slips = dateSlips(words, months);
    for (const { at, message } of calendarFindings(words, months, Number(today.slice(0, 4)), story.language))
      report(from + at, message);
    if (/^none so far\.?$/i.test(words.trim()) && found.length > 1)
      report(from, "corrections stand here, so this is not true any more; delete this line");
    for (const { from: at, message } of slips) report(from + at, message);
    const days = findDates(words, months);
    for (const { from: at, to, iso = "" } of days)
      if (iso.length === 10 && /[:：]/.test(words[to] ?? "") && (at === 0 ? !listed : words[at - 1] === "\n"))
        report(
          from + at,
          `a correction begins with a dash and a space; write “- ${words.slice(at, to)}: …”, on a line of its own`,
        );
    if (!listed) continue;
    const day = days.find(({ from: at }) => at === 0);
    if (!day?.iso || day.iso.length < 10 || !/[:：]/.test(words[day.to] ?? "")) {
      if (!slips.some(({ from: at }) => at === 0))
        report(
          from,
          `a correction begins with the day on which it was made, and a colon: “- ${printDate("2026-03-03", story.language)}${numbersMonths(months) ? "：" : ": "}…”`,
        );
      continue;
    }
    const { iso } = day;
    const dated = words.slice(0, day.to);
    if (story.day !== unknownDay && iso < story.day) {
      report(
        from,
        `this correction is of ${dated}, before the story's own day, ${printDate(story.day, story.language)}; write the day on which it was made`,
      );
      continue;
    }
    if (iso > last) report(from, `${dated} has not come yet; write the day on which it was made`);
    if (above && iso > above.iso)
      report(from, `this correction of ${dated} stands below the older one of ${above.words}; put the newest first`);
    above = { iso, words: dated };
  }
  return problems;
}
