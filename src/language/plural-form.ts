const rules = new Map<string, Intl.PluralRules>();

/**
 * The plural form of a number printed with `digits` after its decimal sign: `one`, `few`, `other`. The first
 * `Intl.PluralRules` of a page is as slow as `Intl.NumberFormat` (numeral.ts), so call it only for words with several
 * forms.
 */
export function pluralForm(value: number, language: string, digits: number): Intl.LDMLPluralRule {
  const key = `${language} ${digits}`;
  const rule =
    rules.get(key) ?? new Intl.PluralRules(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  rules.set(key, rule);
  return rule.select(value);
}
