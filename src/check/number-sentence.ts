import type { Ledger } from "../ledger/ledger.ts";
import { measureBetween, type Measure } from "./measures.ts";
import type { Finding, Printed, PrintedNumber } from "./printed.ts";

const kinds = ["currency", "scale", "share"] as const;
/** Forms that print a fact without its unit. */
const bare = new Set(["number", "words"]);
const hedge = /\b(?:about|around|roughly|approximately|some|nearly|almost|exactly|precisely)[\s\u00a0]$/i;
const falls =
  /\b(?:fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing)?|cut|lower(?:ed)?|reduc(?:es?|ed|tion)|down)(?: by| of)[\s\u00a0]$/i;

/** What is wrong with numbers in the sentence around them: a unit or currency twice, or one that is not the fact's own. */
export const numberFindings = (printed: Printed, ledger: Pick<Ledger, "interface">): Finding[] =>
  printed.numbers.flatMap((number): Finding[] => {
    const { fact, from, to, tag } = number;
    const message = fact ? ofFact(number, printed.words, ledger) : ofPlain(number, printed.words);
    if (message) return [{ at: from, passage: tag, message }];
    return fact && /^\u2212/.test(printed.words.slice(from, to)) && falls.test(printed.words.slice(0, from))
      ? [
          {
            at: from,
            passage: tag,
            severity: "warning" as const,
            message: `a fall by a number below zero is a rise; write “changed by”, or a fact above zero`,
          },
        ]
      : [];
  });

function ofFact(
  { fact, form, from, to, tag }: PrintedNumber,
  words: string,
  ledger: Pick<Ledger, "interface">,
): string | undefined {
  const [left, shown, right] = [words.slice(0, from), words.slice(from, to), words.slice(to)];
  const { measure: around, said } = measureBetween(left, right);
  // A part of 100 yuan is so many percent.
  const own = { ...unitMeasure(fact!.unit, ledger), ...(/\b100\b/.test(fact!.what) && { share: "percent" }) };
  const printsUnit = !bare.has(form);
  for (const kind of kinds) {
    if (around[kind] === undefined) continue;
    if (around[kind] !== own[kind])
      return `${tag} is in ${fact!.unit}, and “${said[kind]!}” beside it says otherwise; delete that, or name a fact in that unit`;
    if (printsUnit) return `${tag} prints ${shown}; delete “${said[kind]!}” beside it`;
  }
  const [letter] = /[\p{L}\p{N}]$/u.exec(left) ?? (around.scale ? null : /^[\p{L}\p{N}]/u.exec(right)) ?? [];
  if (letter) return `a letter touches ${tag}; put a space between`;
  const unit = /\p{L}{3,}$/u.exec(shown)?.[0] ?? "";
  const [, space = "", next = ""] = /^([-‑–\s\u00a0])(\p{L}{3,})/u.exec(right) ?? [];
  if (next && (/\s/.test(space) ? unit === next : unit.startsWith(next)))
    return `${tag} prints ${shown}; delete “${next}” after it, or print the number alone: ${tag.replace(/ ?(\/>|\})$/, /^</.test(tag) ? ' form="number" />' : " number}")}`;
  const [about] = hedge.exec(left) ?? [];
  if (printsUnit && form !== "signed" && fact!.about && about)
    return `${tag} prints ${shown}; delete “${about.trim()}” before it`;
  return undefined;
}

/** Money and shares are facts, and need a source. What stands beside a slot says of what it is one: ${=1} million a square. */
function ofPlain({ from, to, tag }: PrintedNumber, words: string): string | undefined {
  const beside = tag.startsWith("<");
  const [, sign = "", rest = ""] = /^(\D*)[\d.,\u00a0]*\d(.*)$/su.exec(words.slice(from, to)) ?? [];
  if (!/\d/.test(words.slice(from, to))) return undefined;
  const { said } = measureBetween((beside ? words.slice(0, from) : "") + sign, rest + (beside ? words.slice(to) : ""));
  const measure = Object.values(said).join("” and “");
  return measure
    ? `${tag} with “${measure}” is an amount, which needs a source; put it into content/facts.yaml and print it as a fact`
    : undefined;
}

function unitMeasure(unit: string, { interface: { units } }: Pick<Ledger, "interface">): Measure {
  const pattern = units[unit]?.full ?? "{n}";
  const [left = "", right = ""] = (typeof pattern === "string" ? pattern : pattern.other).split("{n}");
  return measureBetween(left, right).measure;
}
