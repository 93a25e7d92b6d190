import { problem, type Problem } from "../../schemas/problem.ts";
import type { Passage } from "./passage.ts";

/** A term of the original and the words that a translation may have for it. */
export interface TermPair {
  readonly term: string;
  readonly forms: readonly string[];
}

/** The pairs of terms.yaml as parsed YAML has them; what is none is left out. */
export const termPairs = (data: unknown): TermPair[] =>
  typeof data === "object" && data !== null
    ? Object.entries(data).map(([term, forms]) => ({ term, forms: [forms].flat().map(String) }))
    : [];

/** What of words is no word: tags without what stands in them, and slots. */
const code = /<[^>]*>|\{[^{}]*\}/g;

/** Warns where the original has a term and the translation none of its words. */
export function checkTerms(passages: readonly Passage[], pairs: readonly TermPair[], file: string): Problem[] {
  const patterns = pairs.map(({ term, forms }) => ({ term, forms, pattern: patternOf(term) }));
  return passages
    .filter((passage) => !isSpoken(passage))
    .flatMap(({ original, words, at }) => {
      const [before, after] = [original.replace(code, " "), words.replace(code, "")];
      return patterns
        .filter(({ pattern, forms }) => pattern.test(before) && !forms.some((form) => after.includes(form)))
        .map(({ term, forms }) =>
          problem(
            at,
            `the original has “${term}” here; say ${forms.join(" or ")}, or add the right word for it to ${file}`,
            "warning",
          ),
        );
    });
}

/** Somebody's words are theirs, whatever the story calls things. */
const isSpoken = ({ file, key }: Passage): boolean => /\/quotations\.yaml$/.test(file) && key.endsWith(".words");

/** The term as a word, plural too; with a capital in it as it is, else at the beginning of a sentence too. */
const patternOf = (term: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(term).replace(/y$/, "(?:y|ies)")}(?:s|es)?(?![\\p{L}\\p{N}])`,
    /\p{Lu}/u.test(term) ? "u" : "iu",
  );
