import type { Fact } from "../../ledger/ledger.ts";
import { printFact } from "../../ledger/print-fact.ts";
import { changesOf, type Pair } from "./compare-lists.ts";
import type { Use } from "./fact-uses.ts";
import type { Passage } from "./passages.ts";
import type { Version } from "./version.ts";

export interface ChangedFact {
  readonly id: string;
  /** What the number is, in the writer's words. */
  readonly what: string;
  /** Its fields as text; `prints` is the value with its unit. */
  readonly fields: readonly {
    readonly name: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
  /** Where it is used now, or was used if it is gone. */
  readonly uses: readonly Use[];
}

/** What changed from one version to another. */
export interface Changes {
  /** Facts whose printed form changed come first. */
  readonly facts: readonly ChangedFact[];
  /** Changed passages by chapter, picture or file. */
  readonly passages: ReadonlyMap<string, readonly Pair<Passage>[]>;
  readonly stills: readonly (Pair<string> & { readonly name: string })[];
}

/** Compares two versions of a story. */
export function compare(before: Version, after: Version): Changes {
  const facts = keysOf(before.ledger.facts, after.ledger.facts)
    .flatMap((id): ChangedFact[] => {
      const [old, fresh] = [fieldsOf(before, id), fieldsOf(after, id)];
      const fields = keysOf(old, fresh)
        .map((name) => ({ name, before: old[name], after: fresh[name] }))
        .filter((field) => field.before !== field.after);
      return fields.length
        ? [
            {
              id,
              what: (after.ledger.facts[id] ?? before.ledger.facts[id])!.what,
              fields,
              uses: after.uses.get(id) ?? before.uses.get(id) ?? [],
            },
          ]
        : [];
    })
    .sort((a, b) => Number(saysOther(b)) - Number(saysOther(a)));
  const passages = new Map<string, readonly Pair<Passage>[]>();
  for (const name of new Set([...before.passages.keys(), ...after.passages.keys()])) {
    const pairs = comparePassages(before.passages.get(name) ?? [], after.passages.get(name) ?? []);
    if (pairs.length) passages.set(name, pairs);
  }
  const stills = [...new Set([...before.stills.keys(), ...after.stills.keys()])]
    .map((name) => ({ name, before: before.stills.get(name), after: after.stills.get(name) }))
    .filter((still) => still.before !== still.after);
  return { facts, passages, stills };
}

/** Pairs named passages by name, and the others by order. */
function comparePassages(before: readonly Passage[], after: readonly Passage[]): Pair<Passage>[] {
  const [old, fresh] = [before, after].map(
    (all) => new Map(all.filter(({ named }) => named).map((passage) => [passage.in, passage])),
  );
  const named = [...new Set([...old!.keys(), ...fresh!.keys()])]
    .map((name) => ({ before: old!.get(name), after: fresh!.get(name) }))
    .filter((pair) => pair.before?.text !== pair.after?.text);
  const others = (all: readonly Passage[]) => all.filter(({ named }) => !named);
  return [...named, ...changesOf(others(before), others(after), ({ text }) => text)];
}

/** Whether what readers see of it changed. */
const saysOther = ({ fields }: ChangedFact): boolean => fields.some(({ name }) => name === "prints");

const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

/** A fact's fields as text; empty if the fact does not exist. */
function fieldsOf({ ledger }: Version, id: string): Readonly<Record<string, string>> {
  const fact: Fact | undefined = ledger.facts[id];
  if (!fact) return {};
  const { what, value, ledger: whose, year, known, standing, maker, sources, locator, verified, note, derived } = fact;
  const fields = {
    prints: printFact(fact, "full", ledger.interface),
    value,
    what,
    ledger: whose,
    year,
    known,
    standing,
    maker,
    sources: sources.join(", "),
    locator,
    verified,
    note,
    "worked out": derived && `${derived.by} of ${derived.parts.join(", ")}`,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field === undefined ? [] : [[name, String(field)]])),
  );
}
