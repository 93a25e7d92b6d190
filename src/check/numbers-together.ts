import { roundTo } from "../language/round-to.ts";
import type { Fact } from "../ledger/ledger.ts";
import type { Finding, Printed } from "./printed.ts";

const printed = ({ value, digits }: Fact): number => roundTo(value, digits);

/** Warns where numbers of one passage do not make one another: parts a sum or a difference; two percentages a third that should be points. */
export const togetherFindings = (words: Printed): Finding[] => {
  const facts = new Map(words.numbers.flatMap(({ fact }) => (fact ? [[fact.id, fact] as const] : [])));
  return words.numbers.flatMap(({ fact, from, tag }): Finding[] => {
    const message = fact && (offSum(fact, tag, facts) ?? noPoints(fact, facts, words.words.slice(0, from)));
    return message ? [{ at: from, passage: tag, severity: "warning", message }] : [];
  });
};

function offSum(fact: Fact, tag: string, facts: ReadonlyMap<string, Fact>): string | undefined {
  if (fact.about || (fact.derived?.by !== "sum" && fact.derived?.by !== "difference")) return undefined;
  const { by } = fact.derived;
  const parts = fact.derived.parts.flatMap((id) => facts.get(id) ?? []);
  if (parts.length < fact.derived.parts.length || parts.some(({ about }) => about)) return undefined;
  const [first = 0, ...rest] = parts.map(printed);
  const made = roundTo(
    rest.reduce((sum, part) => (by === "sum" ? sum + part : sum - part), first),
    fact.digits,
  );
  return made === printed(fact)
    ? undefined
    : `${tag} prints ${printed(fact)}, and ${parts.map(printed).join(by === "sum" ? " and " : " less ")} beside it make ${made}; give them more digits in content/facts.yaml, or print one of them elsewhere`;
}

function noPoints(fact: Fact, facts: ReadonlyMap<string, Fact>, before: string): string | undefined {
  if (
    fact.unit !== "percent" ||
    fact.derived?.by === "change" ||
    !/\b(?:by|rise of|fall of|increase of)[\s\u00a0]$/.test(before)
  )
    return undefined;
  const others = [...facts.values()].filter(({ unit, id }) => unit === "percent" && id !== fact.id);
  const [from, to] =
    others
      .flatMap((a) => others.map((b) => [a, b] as const))
      .find(([a, b]) => printed(b) - printed(a) === Math.abs(printed(fact))) ?? [];
  return from && to
    ? `from ${printed(from)}% to ${printed(to)}% is ${printed(fact)} percentage points, not percent; give ${JSON.stringify(fact.id)} the unit points`
    : undefined;
}
