import { isEnglish } from "../language/is-english.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { calendarFindings } from "./calendar.ts";
import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { copyFindings } from "./copy-desk.ts";
import { monthsOf } from "./dates.ts";
import { numberFindings } from "./number-sentence.ts";
import { markFindings } from "./mark-findings.ts";
import { togetherFindings } from "./numbers-together.ts";
import { placeholderFindings } from "./placeholders.ts";
import { printedProse, printedSlots, type Finding, type Printed } from "./printed.ts";
import { blotOut, type Prose } from "./prose.ts";
import { ownText } from "./spelling/own-text.ts";
import { attribute, elementsIn } from "./tree.ts";

/** What is wrong in the words of chapters and YAML files as a reader sees them, with their facts printed. `drafts` are files that nothing published shows. */
export function checkPrintedWords(
  chapters: ReadonlyMap<Chapter, Report>,
  ledger: Ledger,
  drafts: ReadonlySet<string>,
): Problem[] {
  const { language, day } = ledger.story;
  const months = monthsOf(language);
  const english = isEnglish(language); // units, scales and hedges are read as English writes them
  const inTime = (words: string): Finding[] => calendarFindings(words, months, Number(day.slice(0, 4)), language);
  const findings = (printed: Printed, file: string, broken = false): Finding[] => {
    const ofNumbers = english ? numberFindings(printed, ledger) : [];
    return [
      ...ofNumbers,
      ...togetherFindings(printed),
      ...(english && !broken ? copyFindings(printed.words).filter((slip) => !isTold(slip, printed, ofNumbers)) : []),
      ...inTime(printed.words),
      ...(drafts.has(file) ? [] : placeholderFindings(printed.words)),
    ];
  };
  for (const [chapter, report] of chapters) {
    if (chapter.front.title === "") continue; // its front matter may have been read as prose
    for (const prose of chapter.prose)
      for (const { at, message, severity } of findings(
        printedProse(withoutQuoted(prose), ledger),
        chapter.file,
        chapter.broken,
      ))
        report(prose.offsets[at]!, message, severity);
    for (const node of elementsIn(chapter.tree, "Step", "Later"))
      for (const { at, message } of inTime(attribute(node, "when") ?? ""))
        report(valueOffset(chapter, node, "when") + at, message);
  }
  return ownText(ledger).flatMap(({ file, path, text }) =>
    [...findings(printedSlots(text, ledger), file), ...markFindings(text)].map(({ message, severity, passage }) =>
      problem(ledger.at(file, path, passage), message, severity),
    ),
  );
}

/** Whether a slip touches a number of which something is told already. */
const isTold = ({ at, passage }: Finding, { numbers }: Printed, told: readonly Finding[]): boolean =>
  numbers.some(
    ({ from, to }) => from <= at + passage.length && to >= at && told.some((finding) => finding.at === from),
  );

/** A paragraph without the words that others said, but with a point that ends them. */
function withoutQuoted(prose: Prose): Prose {
  let { words } = prose;
  for (const { node, from, to } of prose.pieces)
    if (node.name === "Quote") words = blotOut(words, from + 1, /[.!?]/.test(words[to - 2] ?? "") ? to - 2 : to - 1);
  return { ...prose, words };
}
