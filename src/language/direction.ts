const fromTheRight = new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** How a page says that its language is written from the right; undefined, as browsers take it, where it is written from the left. */
export const direction = (language: string): "rtl" | undefined =>
  fromTheRight.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : undefined;
