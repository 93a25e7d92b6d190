const rules = new Map<string, Intl.PluralRules>();

/**
 * Under which plural a language puts a number that is printed with so many digits after its decimal sign: `one`, `few`, `other`.
 * The first rules that a page makes take it as long as `Intl.NumberFormat` would (numeral.ts): for words that have several forms only.
 */
export function pluralForm(value: number, language: string, digits: number): Intl.LDMLPluralRule {
  const key = `${language} ${digits}`;
  const rule =
    rules.get(key) ?? new Intl.PluralRules(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  rules.set(key, rule);
  return rule.select(value);
}
