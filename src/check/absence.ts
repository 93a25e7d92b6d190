import { isEnglish } from "../language/is-english.ts";
import { slotsIn } from "../ledger/fill-slots.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Chapter, Report } from "./chapter.ts";
import { piecesIn, sentenceAt, type Prose } from "./prose.ts";
import { sceneTexts } from "./scene-texts.ts";

/**
 * Words that claim something is absent, which no source can prove: of people, and “never” where somebody has not said or
 * done a thing. Conditions (“if nobody”, “nobody could”) and the future (“may never”) are let through.
 */
const absence =
  /(?<!\b(?:if|unless|until|whether|when) )\b(?:nobody|no[ -]one)\b(?! (?:can|could|may|might|would|will)\b)|\bnone (?:of|is|are|was|were|has|have)\b|\b(?:is|are|was|were) none\b|\bnowhere\b|\b(?:has|have|had) never\b|\bnever (?:said|asked|named|offered|demanded|proposed|answered|replied|denied|confirmed|mentioned|published|promised)\b/giu;

const advice = "A record shows what is there: say who says so, or say what is known instead";

/** Warns of a claim of absence in a chapter's sentence that cites, quotes and prints nothing which bears it out. */
export function checkAbsence(chapter: Chapter, language: string, report: Report): void {
  if (!isEnglish(language)) return;
  for (const prose of chapter.prose) {
    for (const { 0: said, index } of prose.typed.matchAll(absence)) {
      if (!isSourced(prose, index, language))
        report(
          prose.offsets[index]!,
          `“${said}” claims an absence, and its sentence has no <Cite>, <Quote> or <Fact>. ${advice}`,
          "warning",
        );
    }
  }
}

/** Warns of the same in the words of pictures, where a slot is what bears them out. */
export function absenceInScenes(ledger: Ledger): Problem[] {
  const { language } = ledger.story;
  if (!isEnglish(language)) return [];
  return sceneTexts(ledger).flatMap(({ file, path, text }) =>
    [...text.matchAll(absence)]
      .filter(({ index }) => slotsIn(sentenceAt(text, index, language).text).length === 0)
      .map(({ 0: said }) =>
        problem(
          ledger.at(file, path, said),
          `“${said}” claims an absence, and its sentence has no {fact}. ${advice}`,
          "warning",
        ),
      ),
  );
}

const isSourced = (prose: Prose, index: number, language: string): boolean =>
  piecesIn(prose, sentenceAt(prose.words, index, language)).some(({ node }) =>
    ["Cite", "Quote", "Fact"].includes(node.name ?? ""),
  );
