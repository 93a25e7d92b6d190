import type { Ledger } from "./ledger.ts";

/** What the story uses of the ledger, by id. */
export interface Uses {
  readonly facts: Set<string>;
  readonly sources: Set<string>;
  readonly quotations: Set<string>;
  readonly terms: Set<string>;
  readonly tables: Set<string>;
  readonly scenes: Set<string>;
  readonly photos: Set<string>;
}

/** Nothing used yet. */
export const noUses = (): Uses => ({
  facts: new Set(),
  sources: new Set(),
  quotations: new Set(),
  terms: new Set(),
  tables: new Set(),
  scenes: new Set(),
  photos: new Set(),
});

/** Adds to `uses` everything that it depends on: parts of facts, sources of facts, quotations, terms, photos, rows and the article check. */
export function followUses(
  uses: Uses,
  ledger: Pick<Ledger, "facts" | "quotations" | "terms" | "tables" | "photos" | "articleCheck">,
): void {
  const add = (sources: readonly string[] | undefined): void => sources?.forEach((source) => uses.sources.add(source));
  // for…of also visits items added to a set during the loop
  for (const id of uses.facts) {
    add(ledger.facts[id]?.sources);
    ledger.facts[id]?.derived?.parts.forEach((part) => uses.facts.add(part));
  }
  for (const id of uses.quotations) {
    const said = ledger.quotations[id];
    if (said) add([said.source, ...said.also]);
  }
  for (const { source } of [
    ...[...uses.terms].flatMap((id) => ledger.terms[id] ?? []),
    ...[...uses.photos].flatMap((id) => ledger.photos[id] ?? []),
  ])
    if (source) add([source]);
  for (const id of uses.tables) {
    add(ledger.tables[id]?.dataset.sources);
    add(ledger.tables[id]?.rowSources);
  }
  for (const row of ledger.articleCheck.rows) add(row.sources);
}
