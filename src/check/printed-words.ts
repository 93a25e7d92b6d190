import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Chapter, Report } from "./chapter.ts";
import { numberFindings } from "./number-sentence.ts";
import { togetherFindings } from "./numbers-together.ts";
import { printedProse, printedSlots, type Finding, type Printed } from "./printed.ts";
import { ownText } from "./spelling/own-text.ts";

/** What is wrong in the words of chapters and YAML files as a reader sees them, with their facts printed. */
export function checkPrintedWords(chapters: ReadonlyMap<Chapter, Report>, ledger: Ledger): Problem[] {
  const findings = (printed: Printed): Finding[] => [...numberFindings(printed, ledger), ...togetherFindings(printed)];
  for (const [chapter, report] of chapters) {
    if (chapter.front.title === "") continue; // its front matter may have been read as prose
    for (const prose of chapter.prose)
      for (const { at, message, severity } of findings(printedProse(prose, ledger)))
        report(prose.offsets[at]!, message, severity);
  }
  return ownText(ledger).flatMap(({ file, path, text }) =>
    findings(printedSlots(text, ledger)).map(({ message, severity, passage }) =>
      problem(ledger.at(file, path, passage), message, severity),
    ),
  );
}
