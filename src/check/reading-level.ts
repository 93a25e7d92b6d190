import { isEnglish } from "../language/is-english.ts";
import type { Chapter, Report } from "./chapter.ts";
import { blot, blotOut, sentencesOf, type Prose } from "./prose.ts";

/** A school grade by Flesch and Kincaid; a chapter above it is hard for a general reader. */
export const hardestGrade = 10;

/** The school grade of English prose, from the length of its sentences and words. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (!words.length) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Warns of a chapter that reads harder than `hardestGrade`, at its hardest sentence. English only; facts, terms and quotations do not count. */
export function checkReadingLevel(chapter: Chapter, language: string, report: Report): void {
  if (!isEnglish(language) || !chapter.prose.length) return;
  const sentences = chapter.prose
    .filter(({ block }) => block.type === "paragraph")
    .flatMap((prose) =>
      sentencesOf(withoutTerms(prose), language).map(({ text, from }) => ({
        text: text.replaceAll(blots, "…"),
        words: wordsOf(text).length,
        offset: prose.offsets[from]!,
      })),
    )
    .filter(({ words }) => words > 3);
  const grade = gradeOf(sentences.map(({ text }) => text));
  if (grade <= hardestGrade || sentences.length < 5) return;
  const hardest = sentences
    .map((sentence) => ({ ...sentence, grade: gradeOf([sentence.text]) }))
    .reduce((a, b) => (b.grade > a.grade ? b : a));
  const begins = hardest.text.trim().split(/\s+/).slice(0, 6).join(" ");
  report(
    hardest.offset,
    `this chapter reads at grade ${grade.toFixed(1)}, above ${hardestGrade}; its hardest sentence is this one, of ${hardest.words} words (“${begins} …”): split it, or say it in shorter words`,
    "warning",
  );
}

const withoutTerms = ({ typed, pieces }: Prose): string =>
  pieces
    .filter(({ node }) => node.name === "Term" || node.name === "Plain")
    .reduce((rest, { from, to }) => blotOut(rest, from, to), typed);

const blots = new RegExp(`${blot}+`, "g");

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Groups of vowels, less a silent e at the end. */
function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|[^l]e|ed)$/, "")
      .match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}
