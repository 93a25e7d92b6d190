import { slotsIn } from "../ledger/fill-slots.ts";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Reports facts in the slots of a picture's words that have none of their sources among the `named`; `whose` list of
 * sources that is: “this step’s”.
 */
export function checkSourced(
  text: string,
  named: readonly string[],
  whose: string,
  ledger: Ledger,
  tell: (message: string, slot: string) => void,
): void {
  const isUnknown = (source: string): boolean => !Object.hasOwn(ledger.sources, source);
  if (named.some(isUnknown)) return; // that is told already
  for (const { id, text: slot } of slotsIn(text)) {
    const own = Object.hasOwn(ledger.facts, id) ? ledger.facts[id]!.sources : [];
    if (own.some(isUnknown)) continue;
    if (own.length && !own.some((source) => named.includes(source)))
      tell(`${JSON.stringify(id)} is printed without a source; add ${own.join(" or ")} to ${whose} sources`, slot);
  }
}
