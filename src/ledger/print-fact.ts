import type { Pattern } from "../schemas/interface.ts";
import { amountNumeral } from "../language/numeral.ts";
import { pluralForm } from "../language/plural-form.ts";
import { roundTo } from "../language/round-to.ts";
import type { Interface } from "./ledger.ts";

/** How `<Fact form>` and `{fact-id form}` may print a fact. */
export const factForms = ["full", "number", "short", "signed", "words"] as const;
export type FactForm = (typeof factForms)[number];

const noBreak = "\u00a0";
const minus = "\u2212";

/** What printing needs to know of a fact. */
export interface Printed {
  readonly value: number;
  readonly unit: string;
  readonly digits: number;
  readonly about: boolean;
}

/**
 * A fact as text: full “US$323.32 billion”, number “323.32”, short “$323.32bn”, signed “+3.1%”, words “twenty-one”.
 * A sign stands before everything else, a currency too. A value that cannot be spelled prints as a number.
 */
export function printFact(fact: Printed, form: FactForm, words: Interface): string {
  const { value, digits } = fact;
  const rounded = roundTo(value, digits);
  const sign = rounded < 0 ? minus : form === "signed" && rounded > 0 ? "+" : "";
  const unit = words.units[fact.unit];
  const number = amountNumeral(Math.abs(rounded), unit?.power ?? 0, words.language, digits);
  if (form === "number") return sign + number;
  if (form === "words") return spell(value, words) ?? sign + number;
  const pattern = unit?.[form === "short" ? "short" : "full"] ?? "{n}";
  const about = fact.about && form !== "signed" ? words : undefined;
  const inner = about?.about_number?.replace("{n}", number) ?? number;
  const whole = sign + fill(choose(pattern, Math.abs(rounded), digits, words.language), inner);
  return about && about.about_number === undefined ? about.about.replace("{n}", whole) : whole;
}

/** A unit by itself, as a column of numbers is headed: “US$ billion”, “%”; empty for plain counts. */
export function unitName(unit: string, words: Interface): string {
  const { full: pattern = "{n}", name } = words.units[unit] ?? {};
  if (name !== undefined) return name;
  return (typeof pattern === "string" ? pattern : pattern.other).replace("{n}", "").replace(/\s+/g, " ").trim();
}

/** A whole number from 0 to 99 in words; undefined for every other. */
export function spell(value: number, { spelled }: Interface): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  if (value < 20) return spelled.small[value];
  const ten = spelled.tens[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? ten : spelled.joined.replace("{ten}", ten).replace("{one}", spelled.small[value % 10]!);
}

function choose(pattern: Pattern, value: number, digits: number, language: string): string {
  if (typeof pattern === "string") return pattern;
  const form = pluralForm(value, language, digits);
  return pattern[form] ?? pattern.other;
}

/** Puts the number in its place; the spaces that touch it do not break. */
function fill(pattern: string, number: string): string {
  return pattern.replace(
    /( ?)\{n\}( ?)/,
    (_, before: string, after: string) => (before && noBreak) + number + (after && noBreak),
  );
}
