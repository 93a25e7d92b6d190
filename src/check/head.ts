import type { ChapterText, Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { monthsOf } from "./dates.ts";
import { findNumerals } from "./numerals.ts";
import { blot } from "./prose.ts";
import { slotOrTag } from "./unread-signs.ts";
import { longestTitle } from "./wording.ts";

/** What is wrong with a chapter's title and dek, in which nothing is filled: numbers, and a title that is too long. */
export function checkHead({ file, title, dek }: ChapterText, ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  if (title.length > longestTitle)
    problems.push(
      problem(
        ledger.at(file, ["title"]),
        `this title has ${title.length} characters; cut it to ${longestTitle} at most`,
      ),
    );
  for (const [field, words] of Object.entries({ title, dek })) {
    const typed = words.replace(new RegExp(slotOrTag, "g"), (sign) => blot.repeat(sign.length));
    for (const { text, date } of findNumerals(typed, ledger, monthsOf(ledger.story.language)))
      problems.push(
        problem(
          ledger.at(file, [field]),
          date ??
            `the number ${text} in the ${field} is typed by hand, and cannot be a fact here; say it without the number`,
        ),
      );
  }
  return problems;
}
