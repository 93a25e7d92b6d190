import type { Ledger } from "../../ledger/ledger.ts";
import { headOf, initialsOf } from "../mentions-publisher.ts";

/** Names that the ledger holds already, so that no writer need list them: publishers and their initials, outlets, speakers, whoever counts. */
export function namesIn(ledger: Ledger): Set<string> {
  const names = [
    ...Object.values(ledger.sources).flatMap(({ publisher, short, via }) => [publisher, short, via]),
    ...Object.values(ledger.quotations).flatMap(({ speaker, place }) => [speaker, place]),
    ...Object.values(ledger.facts).flatMap((fact) => [fact.ledger, fact.maker]),
  ];
  const initials = Object.values(ledger.sources)
    .map(({ publisher }) => initialsOf(headOf(publisher)))
    .filter((short) => short.length > 2);
  return new Set([...names.flatMap((name) => (name ?? "").match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []), ...initials]);
}
