import type { Fact, Ledger } from "../ledger/ledger.ts";
import { printFact } from "../ledger/print-fact.ts";
import { roundTo } from "../language/round-to.ts";
import { dateSlips } from "./date-slips.ts";
import { findDates } from "./dates.ts";
import { blotOut } from "./prose.ts";

/** A number typed by hand. */
export interface Numeral {
  /** In the words given. */
  readonly offset: number;
  /** As typed, without currency or unit: “1,500”. */
  readonly text: string;
  readonly value: number;
  /** Facts with this value, those first that print as the words around it. */
  readonly facts: readonly Fact[];
  /** Where it is a date: what is wrong with how it is written, and what to write. */
  readonly date?: string;
}

const pattern = /[\p{Nd}\p{No}](?:[\p{Nd}.,\u00a0\u202f]*\p{Nd})?/gu;

/** Every numeral in words that is no date, with the facts whose value it has. Blotted characters are passed over. */
export function findNumerals(typed: string, ledger: Ledger, months: ReadonlyMap<string, number>): Numeral[] {
  let rest = typed;
  const slips = dateSlips(typed, months);
  for (const { from, text } of slips) rest = blotOut(rest, from, from + text.length);
  for (const { from, to } of findDates(rest, months)) rest = blotOut(rest, from, to);
  const dates = slips.map(({ from, text, message }): Numeral => ({
    offset: from,
    text,
    value: NaN,
    facts: [],
    date: message,
  }));
  const numbers = [...rest.matchAll(pattern)].map((match): Numeral => {
    const value = Number(match[0].replace(/[,\u00a0\u202f]/g, "").normalize("NFKC"));
    return {
      offset: match.index,
      text: match[0],
      value,
      facts: factsWith(value, typed, match.index, match[0], ledger),
    };
  });
  return [...dates, ...numbers];
}

function factsWith(value: number, typed: string, offset: number, text: string, ledger: Ledger): Fact[] {
  if (!Number.isFinite(value)) return [];
  const decimals = text.split(".")[1]?.length ?? 0;
  const around = typed.slice(Math.max(0, offset - 6), offset + text.length + 30);
  const has = Object.values(ledger.facts).filter((fact) => {
    const size = Math.abs(fact.value);
    return (
      size === value || roundTo(size, fact.digits) === value || (decimals > 0 && roundTo(size, decimals) === value)
    );
  });
  const near = (fact: Fact): number =>
    (["full", "short"] as const).some((form) =>
      around.includes(printFact({ ...fact, about: false }, form, ledger.interface).replaceAll("\u00a0", " ")),
    )
      ? 0
      : 1;
  return has
    .map((fact) => [near(fact), fact] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 3)
    .map(([, fact]) => fact);
}

/** What to write instead of a numeral; `tag` writes a fact's id as the file does, `plain` a number that is no fact. */
export function numeralMessage(numeral: Numeral, ledger: Ledger, tag: (id: string) => string, plain: string): string {
  if (numeral.date !== undefined) return numeral.date;
  const known = numeral.facts.map(
    (fact) => `${tag(fact.id)} (${printFact(fact, "full", ledger.interface)}: ${fact.what})`,
  );
  const instead = known.length
    ? `write ${known.join(" or ")}`
    : "no fact has this value: add one to content/facts.yaml";
  return `the number ${numeral.text} is typed by hand; ${instead}, or ${plain} if it is neither fact nor date`;
}
