import { readYaml } from "../../ledger/read-yaml.ts";
import { problem, type Problem } from "../../schemas/problem.ts";
import { blotCode, withoutCode, type Passage } from "./passage.ts";

/** A term of the original and the words that a translation may have for it. */
export interface TermPair {
  readonly term: string;
  readonly forms: readonly string[];
}

/** The pairs of terms.yaml as parsed YAML has them; what is none is left out. */
const termPairs = (data: unknown): TermPair[] =>
  typeof data === "object" && data !== null
    ? Object.entries(data).map(([term, forms]) => ({ term, forms: [forms].flat().map(String) }))
    : [];

/**
 * Warns where the original has a term and the translation none of its words, and of a term that no passage has. `file`
 * is terms.yaml and `text` what stands in it.
 */
export function checkTerms(passages: readonly Passage[], file: string, text: string): Problem[] {
  const yaml = readYaml(file, text);
  const said = passages.map(({ original, words }) => [withoutCode(original), withoutMarks(words)] as const);
  return termPairs(yaml.data).flatMap(({ term, forms }) => {
    const pattern = patternOf(term);
    const having = passages.flatMap((passage, i) =>
      pattern.test(said[i]![0]) ? [{ passage, translated: forms.some((form) => said[i]![1].includes(form)) }] : [],
    );
    return [
      ...having.flatMap(({ passage, translated }) =>
        translated || isSpoken(passage)
          ? []
          : [
              problem(
                passage.at,
                `the original has “${term}” here; say ${forms.join(" or ")}, or add the right word for it to ${file}`,
                "warning",
              ),
            ],
      ),
      ...(having.some(({ translated }) => translated)
        ? []
        : [
            problem(
              yaml.keyAt([term]),
              `no passage has “${term}” in the original and ${forms.join(" or ")} in the translation; mend the one that is mistyped, or delete this line`,
              "warning",
            ),
          ]),
    ];
  });
}

/** Words as they are read, without what tags and slots print. */
const withoutMarks = (words: string): string => blotCode(words).replaceAll("\uFFFC", "");

/** Somebody's words are theirs, whatever the story calls things. */
const isSpoken = ({ file, key }: Passage): boolean => /\/quotations\.yaml$/.test(file) && key.endsWith(".words");

/** The term as a word, plural too; with a capital in it as it is, else at the beginning of a sentence too. */
const patternOf = (term: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(term).replace(/y$/, "(?:y|ies)")}(?:s|es)?(?![\\p{L}\\p{N}])`,
    /\p{Lu}/u.test(term) ? "u" : "iu",
  );
