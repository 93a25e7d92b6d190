import { numeral } from "../../language/numeral.ts";
import { pluralForm } from "../../language/plural-form.ts";

/** Words around a number, {n} its place; under a language's plural forms where they change. */
export type Pattern = string | (Readonly<Record<string, string>> & { readonly other: string });

/** An amount of zero or more as the page prints facts of its unit: the same words, digits and spaces that do not break. */
export function printAmount(value: number, pattern: Pattern, digits: number, language: string): string {
  const form = typeof pattern === "string" ? pattern : (pattern[pluralForm(value, language, digits)] ?? pattern.other);
  return form.replace(
    /( ?)\{n\}( ?)/,
    (_, before: string, after: string) => (before && "\u00a0") + numeral(value, language, digits) + (after && "\u00a0"),
  );
}
