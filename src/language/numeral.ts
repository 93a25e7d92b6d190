/**
 * Numbers that no fact holds (a tick's, a page's, a row's) as a language writes them: its digits, its decimal sign, its
 * grouping. Facts are printed by the ledger, whose words for units come from `content/`.
 */
const kinds = {
  number: { maximumFractionDigits: 20 },
  percent: { style: "percent", maximumFractionDigits: 20 },
  year: { useGrouping: false },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;

interface Writer {
  readonly format: Intl.NumberFormat;
  /** What was written before: a chart asks for the same few ticks at every frame, and to format one costs more than to draw it. */
  readonly written: Map<number, string>;
}
const writers = new Map<string, Writer>();

/** So many numbers are kept as written; a picture that counts through more begins anew. */
const most = 1000;

function write(kind: keyof typeof kinds, value: number, language: string): string {
  const key = language + kind;
  const { format, written } = writers.get(key) ?? { format: new Intl.NumberFormat(language, kinds[kind]), written: new Map<number, string>() };
  writers.set(key, { format, written });
  const words = written.get(value) ?? format.format(value);
  if (written.size >= most) written.clear();
  written.set(value, words);
  return words;
}

/** 1234.5 as “1,234.5”, “1 234,5”; as many digits after the decimal sign as the number has. */
export const numeral = (value: number, language: string): string => write("number", value, language);

/** 5 as “5%”, “5 %”. */
export const percentNumeral = (value: number, language: string): string => write("percent", value / 100, language);

/** 2018 as “2018”: never grouped. */
export const yearNumeral = (year: number, language: string): string => write("year", year, language);
