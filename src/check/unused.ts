import { reportingFile, type Ledger } from "../ledger/ledger.ts";
import { nearest } from "../ledger/suggest.ts";
import { followUses, type Uses } from "../ledger/uses.ts";
import { problem, startOf, type Problem, type SourcePosition } from "../schemas/problem.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Adds to `uses` everything that it depends on, and what is kept for later chapters. */
function useAll(uses: Uses, ledger: Ledger): void {
  for (const [used, entries] of [
    [uses.facts, ledger.facts],
    [uses.quotations, ledger.quotations],
    [uses.terms, ledger.terms],
    [uses.tables, ledger.tables],
    [uses.photos, ledger.photos],
  ] as const)
    useNearest(used, entries);
  for (const { id, writtenAt } of Object.values(ledger.facts)) if (writtenAt.file === reportingFile) uses.facts.add(id);
  for (const [name, { dataset }] of Object.entries(ledger.tables)) if (dataset.waits) uses.tables.add(name);
  followUses(uses, ledger);
  useNearest(uses.sources, ledger.sources);
}

/** A mistyped id counts as a use of the one that was meant, so that one mistake is reported once. */
function useNearest(used: Set<string>, entries: Readonly<Record<string, unknown>>): void {
  for (const id of [...used]) {
    const meant = Object.hasOwn(entries, id) ? undefined : nearest(id, Object.keys(entries));
    if (meant !== undefined) used.add(meant);
  }
}

/** Datasets that are said to wait for their scene, and are drawn in one. */
export const checkWaits = (uses: Uses, ledger: Ledger): Problem[] =>
  [...uses.tables]
    .filter((name) => ledger.tables[name]?.dataset.waits)
    .map((name) =>
      problem(
        ledger.keyAt(`content/data/${name}.yaml`, ["waits"]),
        `dataset ${JSON.stringify(name)} is drawn in a scene; delete this line`,
      ),
    );

/** Everything in the ledger that nothing uses, and scenes that no chapter tells. */
export function findUnused(uses: Uses, ledger: Ledger, scenes: readonly SceneShape[]): Problem[] {
  useAll(uses, ledger);
  const problems: Problem[] = [];
  const each = (
    entries: Readonly<Record<string, { readonly writtenAt: SourcePosition }>>,
    used: ReadonlySet<string>,
    what: string,
    how: string,
  ): void => {
    for (const [id, { writtenAt }] of Object.entries(entries))
      if (!used.has(id))
        problems.push(problem(writtenAt, `${what} ${JSON.stringify(id)} is used nowhere; ${how}, or delete it`));
  };
  each(ledger.facts, uses.facts, "fact", "print it with <Fact>, draw it, or work another out from it");
  each(ledger.quotations, uses.quotations, "quotation", "print it with <Quote> or <Rally>");
  each(ledger.terms, uses.terms, "term", "mark its first use with <Term>");
  each(ledger.sources, uses.sources, "source", "cite it with <Cite>, or in a fact, quotation, dataset or scene");
  for (const name of Object.keys(ledger.photos))
    if (!uses.photos.has(name))
      problems.push({
        ...startOf(`content/photos/${name}.yaml`),
        message: `photo ${JSON.stringify(name)} is used nowhere; show it with <Photo>, or delete its two files`,
      });
  for (const name of Object.keys(ledger.tables)) {
    if (!uses.tables.has(name))
      problems.push({
        ...startOf(`content/data/${name}.yaml`),
        message: `dataset ${JSON.stringify(name)} is drawn in no scene; name it in one of src/scenes, write waits: true here if its scene is to come, or delete its two files`,
      });
  }
  for (const { id } of scenes)
    if (!uses.scenes.has(id))
      problems.push(
        problem(startOf(`src/scenes/${id}.ts`), `scene ${JSON.stringify(id)} is told in no chapter`, "warning"),
      );
  return problems;
}
