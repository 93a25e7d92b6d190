import { numberFormat } from "../../language/number-format.ts";

/** Words around a number, {n} its place; under a language's plural forms where they change. */
export type Pattern = string | (Readonly<Record<string, string>> & { readonly other: string });

/** An amount of zero or more as the page prints facts of its unit: the same words, digits and spaces that do not break. */
export function printAmount(value: number, pattern: Pattern, digits: number, language: string): string {
  const { write, plural } = numberFormat(language, digits);
  const form = typeof pattern === "string" ? pattern : (pattern[plural.select(value)] ?? pattern.other);
  return form.replace(/( ?)\{n\}( ?)/, (_, before: string, after: string) => (before && "\u00a0") + write.format(value) + (after && "\u00a0"));
}
