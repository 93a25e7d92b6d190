import type { Ledger } from "./ledger.ts";
import { factForms, printFact, type FactForm } from "./print-fact.ts";

/** A `{fact-id}` or `{fact-id form}` in words; `offset` counts from the start of the words. */
export interface Slot {
  readonly offset: number;
  readonly id: string;
  readonly form: string;
  /** With its braces. */
  readonly text: string;
}

const slot = /\{(?!=)([^{}]*)\}/g;
/** `{=301}`: a number that is no fact, printed as it stands. */
const plain = /\{=([^{}]*)\}/g;

/** Every slot in words, known or not, in order. */
export function slotsIn(words: string): Slot[] {
  return [...words.matchAll(slot)].map((match) => {
    const [id = "", ...form] = match[1]!.trim().split(/\s+/);
    return { offset: match.index, id, form: form.join(" ") || "full", text: match[0] };
  });
}

/** Whether a form is one that `printFact` knows. */
export const isFactForm = (form: string): form is FactForm => (factForms as readonly string[]).includes(form);

/**
 * Prints the facts that words name: “{us-list-3}” becomes “US$200 billion”, “{us-list-3 short}” “$200bn”, “{=301}” “301”.
 * @throws when there is no such fact or form; the check of `content/` says where
 */
export function fillSlots(words: string, ledger: Pick<Ledger, "facts" | "interface">): string {
  return words
    .replace(slot, (whole, inside: string) => {
      const [id = "", form = "full"] = inside.trim().split(/\s+/);
      const fact = Object.hasOwn(ledger.facts, id) ? ledger.facts[id] : undefined;
      if (!fact || !isFactForm(form)) throw new Error(`no fact for the slot ${whole} in: ${words}`);
      return printFact(fact, form, ledger.interface);
    })
    .replace(plain, "$1");
}
