import type { Fact, Ledger } from "../ledger/ledger.ts";
import { roundTo } from "../language/round-to.ts";
import { problem, type Problem } from "../schemas/problem.ts";

/** The most by which a printed number may differ from its value, and one that is printed with “about”. */
const most = { exact: 0.03, about: 0.1 } as const;

/** Warns of facts that print as 0, or far from their value. */
export const checkFactPrints = ({ facts, at }: Pick<Ledger, "facts" | "at">): Problem[] =>
  Object.values(facts).flatMap((fact) => {
    const message = roundedAway(fact);
    const { file } = fact.writtenAt;
    return message
      ? [problem(at(file, [fact.id, fact.derived?.by ?? "value"]), `${JSON.stringify(fact.id)} ${message}`, "warning")]
      : [];
  });

const printed = ({ value, digits }: Fact): number => roundTo(value, digits);

function roundedAway(fact: Fact): string | undefined {
  const { value, digits, about } = fact;
  const off = Math.abs(printed(fact) - value) / Math.abs(value);
  if (value === 0 || off <= (about ? most.about : most.exact)) return undefined;
  const enough = [1, 2, 3].find(
    (more) => more > digits && Math.abs(roundTo(value, more) - value) <= most.exact * Math.abs(value),
  );
  return `is ${value} and prints as ${printed(fact)}; ${enough === undefined ? "give it a smaller unit" : `write digits: ${enough}`}`;
}
