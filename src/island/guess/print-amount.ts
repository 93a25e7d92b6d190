import { amountNumeral } from "../../language/numeral.ts";
import { pluralForm } from "../../language/plural-form.ts";

/** A pattern with {n} for the number, or one per plural form where the words differ. */
export type Pattern = string | (Readonly<Record<string, string>> & { readonly other: string });

/**
 * A number of at least zero printed as the page prints facts of its unit: same words, digits and no-break spaces.
 * `power` is that of the unit, as in content/interface.yaml.
 */
export function printAmount(value: number, pattern: Pattern, digits: number, language: string, power?: number): string {
  const form = typeof pattern === "string" ? pattern : (pattern[pluralForm(value, language, digits)] ?? pattern.other);
  return form.replace(
    /( ?)\{n\}( ?)/,
    (_, before: string, after: string) =>
      (before && "\u00a0") + amountNumeral(value, power, language, digits) + (after && "\u00a0"),
  );
}
