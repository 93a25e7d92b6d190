import { isFactForm, slotsIn } from "../ledger/fill-slots.ts";
import type { Fact, Ledger } from "../ledger/ledger.ts";
import { printFact, type FactForm } from "../ledger/print-fact.ts";
import type { Problem } from "../schemas/problem.ts";
import { blot, type Prose } from "./prose.ts";
import { attribute } from "./tree.ts";

/** Words as readers see them, with the numbers among them that are not typed as plain words. */
export interface Printed {
  readonly words: string;
  readonly numbers: readonly PrintedNumber[];
}

/** A fact as words print it, or a number of which the writer says that it is none, with where it begins and ends. */
export interface PrintedNumber {
  /** Undefined for `<Plain>` and {=301}. */
  readonly fact: Fact | undefined;
  readonly form: FactForm;
  readonly from: number;
  readonly to: number;
  /** As the file has it: `<Fact id="list-3" />` or {list-3}. */
  readonly tag: string;
}

/** Something wrong in printed words. */
export interface Finding {
  /** Where it begins in the words. */
  readonly at: number;
  /** How the file has it, so that it can be found there. */
  readonly passage: string;
  readonly message: string;
  readonly severity?: Problem["severity"];
}

/** A chapter's paragraph as it is printed. */
export const printedProse = ({ words, pieces }: Prose, ledger: Pick<Ledger, "facts">): Printed => ({
  words,
  numbers: pieces.flatMap(({ node, from, to }): PrintedNumber[] => {
    const id = attribute(node, "id") ?? "";
    const form = attribute(node, "form") ?? "full";
    if (node.name === "Plain")
      return [{ fact: undefined, form: "full", from, to, tag: `<Plain>${words.slice(from, to)}</Plain>` }];
    if (node.name !== "Fact" || !Object.hasOwn(ledger.facts, id) || !isFactForm(form)) return [];
    return [{ fact: ledger.facts[id]!, form, from, to, tag: `<Fact id="${id}" />` }];
  }),
});

/** Words of a YAML file as they are printed; a slot that cannot be filled is blotted out. */
export function printedSlots(text: string, ledger: Pick<Ledger, "facts" | "interface">): Printed {
  const numbers: PrintedNumber[] = [];
  let words = "";
  let last = 0;
  for (const { 0: tag, 1: plain, index } of text.matchAll(/\{(?:=([^{}]*)|[^{}]*)\}/g)) {
    const [{ id, form } = { id: "", form: "" }] = slotsIn(tag);
    const fact = Object.hasOwn(ledger.facts, id) ? ledger.facts[id] : undefined;
    words += text.slice(last, index);
    last = index + tag.length;
    const from = words.length;
    words += plain ?? (fact && isFactForm(form) ? printFact(fact, form, ledger.interface) : blot);
    if (plain !== undefined) numbers.push({ fact: undefined, form: "full", from, to: words.length, tag });
    else if (fact && isFactForm(form)) numbers.push({ fact, form, from, to: words.length, tag });
  }
  return { words: words + text.slice(last), numbers };
}
