/** Dashes that stand for a minus: hyphens, the figure dash, the en dash, the minus, and their small and wide forms. */
const minus = /[\u2010-\u2013\u2212\uFE63\uFF0D]/g;
/** Signs and words that change a number, so that it alone would say something else. */
const changing = /[~≈<>≤≥±\u2014\u2015]|\b(?:over|under|above|below|least|most|more|less|fewer|up to|CR|DR)\b/i;
const scale = /(thousand|million|billion|trillion)s?\b|(?<=\d\s*)(k|mn?|bn|tn)\b/i;

/**
 * What to write for a number with a unit, commas or another minus: 1234.5 for “1,234.5”, 16.5 for “16,5”, 200 for “2OO”,
 * -5 for “–5” and “5-”, “-5.3 if it is below zero” for “(5.3)”; undefined where there is none, or more than one.
 */
export function bareNumber(text: string): string | undefined {
  const plain = text.trim().replace(minus, "-");
  if (changing.test(plain)) return undefined;
  const inside = /^\((.*)\)$/.exec(plain)?.[1];
  const signed = (inside ?? plain)
    .replace(/^minus\s+/i, "-")
    .replace(/^([^-]*\d[^-]*)-$/, "-$1")
    .replace(/^([^-]*?)-\s*(?=[A-Z]{0,3}[$€£¥]?\s*\d)/, (_, before: string) => `${before}-`)
    .replace(/-[A-Z]{0,3}[$€£¥]\s*(?=\d)/, "-");
  // Letters that look like digits.
  const digits = /^(?=.*\d)[-\d.,OoIl]+$/.test(signed) ? signed.replace(/[Oo]/g, "0").replace(/[Il]/g, "1") : signed;
  const found = digits
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "")
    .replace(/^(\D*\d+),(\d{1,2}(?!\d)[^\d.,]*)$/, "$1.$2")
    .match(/-?\d+(?:\.\d+)?/g);
  const [number] = found ?? [];
  if (found?.length !== 1 || number === undefined || /[\p{L}\p{N}]-\d/u.test(digits)) return undefined;
  const unit = scale.exec(plain);
  return [
    inside !== undefined && !number.startsWith("-") ? `-${number} if it is below zero` : number,
    unit && `under a unit that says ${(unit[1] ?? unit[2])!.toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(", ");
}
