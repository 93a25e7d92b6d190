/** How numbers of so many digits are written and which plural they take, in a language. */
export interface NumberFormat {
  readonly write: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

const made = new Map<string, NumberFormat>();

/** The format of a language and number of digits; each is made once, since making one takes longer than a hundred uses. */
export function numberFormat(language: string, digits: number): NumberFormat {
  const key = `${language} ${digits}`;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = made.get(key) ?? { write: new Intl.NumberFormat(language, options), plural: new Intl.PluralRules(language, options) };
  made.set(key, format);
  return format;
}
