import { derivations, type DerivedFact, type Derivation, type StatedFact, type Verification } from "../schemas/fact.ts";
import type { Problem, SourcePosition } from "../schemas/problem.ts";
import type { Entries, Placed } from "./read-entries.ts";
import type { Path } from "./read-yaml.ts";
import { missing } from "./suggest.ts";

/** When a fact became known, relative to the story's day. */
export type Standing = "then" | "later" | "calculated-later";

/**
 * A number that prose may quote; for a derived fact the value is calculated, and the other fields follow from its
 * parts.
 */
export interface Fact extends Placed {
  readonly what: string;
  readonly value: number;
  /** A unit defined in content/interface.yaml. */
  readonly unit: string;
  /** Digits to print after the decimal point. */
  readonly digits: number;
  readonly about: boolean;
  /** Who counts it. */
  readonly ledger: string | undefined;
  readonly year: string | undefined;
  /** A day, month or year; for a derived fact, the latest of its parts. */
  readonly known: string;
  readonly standing: Standing;
  /** Who calculated it afterwards for the story's day. */
  readonly maker: string | undefined;
  /** Ids of sources without duplicates; for a derived fact, those of its parts. */
  readonly sources: readonly string[];
  /** Where in the source; undefined if not recorded, and for a derived fact. */
  readonly locator: string | undefined;
  /** For a derived fact, the weakest of its parts, or `arithmetic` if all have two sources. */
  readonly verified: Verification;
  readonly note: string | undefined;
  /** The rows of content/data that hold the same number: `dataset / row / column`. */
  readonly rows: readonly string[];
  /** How it is derived, and from which facts; undefined for a stated fact. */
  readonly derived: { readonly by: Derivation; readonly parts: readonly string[] } | undefined;
}

const weakestFirst: readonly Verification[] = ["article-only", "one-source", "one-origin", "arithmetic", "two-sources"];

const compute: Record<Derivation, (values: readonly number[]) => number> = {
  sum: (values) => values.reduce((a, b) => a + b, 0),
  difference: ([a = 0, b = 0]) => a - b,
  share: ([a = 0, b = 0]) => (100 * a) / b,
  ratio: ([a = 0, b = 0]) => a / b,
  change: ([a = 0, b = 0]) => (100 * (b - a)) / a,
};

/** Calculates a value without binary rounding errors: 375.3 less 275.8 is 99.5. */
function tidied(by: Derivation, values: readonly number[]): number {
  const value = compute[by](values);
  if (by !== "sum" && by !== "difference") return Number(value.toPrecision(12));
  return Number(value.toFixed(Math.max(...values.map(decimals))));
}

/** Number of digits after the decimal point. */
export function decimals(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.min(100, Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent)));
}

/** Units that the result of a derivation may have, given the parts' unit; undefined if any will do. */
const unitsOf: Record<Derivation, (unit: string) => readonly string[]> = {
  sum: (unit) => [unit],
  difference: (unit) => (unit === "percent" ? ["points", "percent"] : [unit]),
  share: () => ["percent"],
  ratio: () => ["times", "count"],
  change: () => ["percent"],
};

/** Whether a fact's entry is derived rather than stated. */
export const isDerived = (entry: unknown): boolean =>
  typeof entry === "object" && entry !== null && derivations.some((name) => name in entry);

/** Source positions of facts. */
interface FactPlaces {
  readonly at: (file: string, path: Path) => SourcePosition;
  readonly isFact: (id: string) => boolean;
}

/** Calculates the derived facts and the standing of every fact; what cannot be calculated is reported and left out. */
export function resolveFacts(
  entries: Entries<StatedFact | DerivedFact>,
  { at, isFact }: FactPlaces,
  storyDay: string,
  units: readonly string[] | undefined,
  problems: Problem[],
): Record<string, Fact> {
  const facts = new Map<string, Fact | undefined>();
  const underway: string[] = [];
  const ids = Object.keys(entries);

  const report = (path: readonly [string, ...Path], message: string): undefined => {
    problems.push({ ...at(entries[path[0]]!.writtenAt.file, path), message });
  };

  const derive = (id: string, entry: DerivedFact & Placed): Fact | undefined => {
    const given = derivations.filter((name) => entry[name] !== undefined);
    const by = given[0]!;
    if (given.length > 1)
      return report([id, given[1]!], `a fact is worked out one way only; keep ${given.join(" or ")}`);
    const parts = entry[by]!;
    const found = parts.map((part, i) => {
      if (!Object.hasOwn(entries, part))
        return isFact(part) ? undefined : report([id, by, i], missing("fact", part, "content/facts.yaml", ids));
      if (part === id || underway.includes(part))
        return report(
          [id, by, i],
          `${JSON.stringify(id)} is worked out from itself, by way of ${[...underway.slice(underway.indexOf(part)), part].join(" → ")}; name other facts`,
        );
      return resolve(part);
    });
    if (found.some((fact) => fact === undefined)) return undefined;
    const all = found as Fact[];
    const unit = all[0]!.unit;
    if (units && all.some((fact) => !units.includes(fact.unit))) return undefined;
    const odd = all.findIndex((fact) => fact.unit !== unit);
    if (odd > 0)
      return report(
        [id, by, odd],
        `${JSON.stringify(parts[odd])} is in ${all[odd]!.unit}, but ${JSON.stringify(parts[0])} is in ${unit}; a ${by} needs facts in one unit`,
      );
    const allowed = unitsOf[by](unit);
    if (!allowed.includes(entry.unit))
      return report([id, "unit"], `the ${by} of facts in ${unit} is in ${allowed.join(" or ")}, not in ${entry.unit}`);
    // What is left of a whole is a share of it again.
    if (by === "difference" && entry.unit === "percent" && all[0]!.value !== 100)
      problems.push({
        ...at(entry.writtenAt.file, [id, "unit"]),
        severity: "warning",
        message: "one percentage less another is in percentage points; write unit: points",
      });
    const value = tidied(
      by,
      all.map((fact) => fact.value),
    );
    if (!Number.isFinite(value)) return report([id, by], `the ${by} divides by zero; name other facts`);
    const weakest = weakestFirst.find((how) => all.some((fact) => fact.verified === how))!;
    const same = <T>(values: readonly T[]): T | undefined =>
      values.every((value) => value === values[0]) ? values[0] : undefined;
    const latest = all.reduce((a, b) => (lastDay(b.known) > lastDay(a.known) ? b : a));
    const standings = new Set(all.map((fact) => fact.standing));
    return {
      id,
      writtenAt: entry.writtenAt,
      what: entry.what,
      value,
      unit: entry.unit,
      digits: entry.digits,
      about: entry.about,
      ledger: entry.ledger ?? same(all.map((fact) => fact.ledger)),
      year: entry.year ?? same(all.map((fact) => fact.year)),
      known: latest.known,
      standing: standings.has("later") ? "later" : standings.has("calculated-later") ? "calculated-later" : "then",
      maker: all.find((fact) => fact.maker)?.maker,
      sources: [...new Set(all.flatMap((fact) => fact.sources))],
      locator: undefined,
      verified: weakest === "two-sources" ? "arithmetic" : weakest,
      note: entry.note,
      rows: entry.row,
      derived: { by, parts },
    };
  };

  const state = (id: string, entry: StatedFact & Placed): Fact => ({
    id,
    writtenAt: entry.writtenAt,
    what: entry.what,
    value: entry.value,
    unit: entry.unit,
    digits: entry.digits,
    about: entry.about,
    ledger: entry.ledger,
    year: entry.year,
    known: entry.known,
    standing: lastDay(entry.known) <= storyDay ? "then" : entry.maker ? "calculated-later" : "later",
    maker: entry.maker,
    sources: [...new Set([entry.source, ...entry.also])],
    locator: entry.locator,
    verified: entry.verified,
    note: entry.note,
    rows: entry.row,
    derived: undefined,
  });

  const resolve = (id: string): Fact | undefined => {
    if (facts.has(id)) return facts.get(id);
    underway.push(id);
    const entry = entries[id]!;
    const fact = entry.value !== undefined ? state(id, entry) : derive(id, entry);
    underway.pop();
    facts.set(id, fact);
    return fact;
  };
  for (const id of ids) resolve(id);
  return Object.fromEntries(ids.flatMap((id) => (facts.get(id) ? [[id, facts.get(id)!]] : [])));
}

/** The last day of a day, month or year, so that a month containing the story's day counts as later. */
export const lastDay = (when: string): string =>
  when.length === 4 ? `${when}-12-31` : when.length === 7 ? `${when}-31` : when;
