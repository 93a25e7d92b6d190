const fromTheRight = new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The `dir` of a page in a language: “rtl”, or undefined for left to right, the default of browsers. */
export const direction = (language: string): "rtl" | undefined =>
  fromTheRight.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : undefined;
