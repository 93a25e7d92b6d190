/** What stands beside a number and says of what it is: a currency, a power of ten, a share. */
export type Measure = Partial<Readonly<Record<"currency" | "scale" | "share", string>>>;

const scales: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  bn: "billion",
  tn: "trillion",
};
const currencies: Readonly<Record<string, string>> = {
  "€": "euro",
  "£": "pound",
  "¥": "yuan",
  renminbi: "yuan",
  rmb: "yuan",
};

const before = /(?:([A-Z]{2})?\$|[€£¥])[\s\u00a0]?$/u;
const scaleAfter = /^(?:[\s\u00a0-]?(?:thousand|million|billion|trillion|bn|tn|mn)s?|[km])(?![\p{L}\p{N}])/iu;
const after: Readonly<Record<Exclude<keyof Measure, "scale">, RegExp>> = {
  currency: /^[\s\u00a0-]?(?:(?:US |American )?dollars?|yuan|renminbi|RMB|euros?|€)(?![\p{L}\p{N}])/iu,
  share:
    /^[\s\u00a0-]?(?:%|percentage[ -]points?|points?(?= (?:higher|lower|more|less|up|down)\b|[.,;:)]|$)|per ?cent(?!\p{L})|pc(?!\p{L}))/iu,
};

/** What a number is of by the words and signs beside it. */
export interface MeasureFound {
  readonly measure: Measure;
  /** The words and signs that say so. */
  readonly said: Measure;
}

/** The measure that words give to a number between them: `…US$`, ` billion a year…`. English words; signs in every language. */
export function measureBetween(left: string, right: string): MeasureFound {
  const sign = before.exec(left)?.[0].trim() ?? "";
  let rest = right;
  const take = (pattern: RegExp): string => {
    const [found = ""] = pattern.exec(rest) ?? [];
    rest = rest.slice(found.length);
    return found.trim().replace(/^-/, "").toLowerCase();
  };
  const scale = take(scaleAfter);
  const money = take(after.currency);
  const share = take(after.share);
  const currency = sign || money;
  return {
    measure: {
      ...(currency && { currency: currencyOf(currency) }),
      ...(scale && { scale: scales[scale] ?? scale.replace(/s$/, "") }),
      ...(share && { share: share.includes("point") ? "percentage points" : "percent" }),
    },
    said: { ...(currency && { currency }), ...(scale && { scale }), ...(share && { share }) },
  };
}

const currencyOf = (word: string): string =>
  /\$|dollar/.test(word) ? "dollar" : (currencies[word] ?? word.replace(/s$/, ""));
