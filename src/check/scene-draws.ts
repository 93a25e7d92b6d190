import type { Ledger } from "../ledger/ledger.ts";
import { suggest } from "../ledger/suggest.ts";
import type { Uses } from "../ledger/uses.ts";
import { problem, startOf, type Problem } from "../schemas/problem.ts";
import { wordsOf } from "./only-in-drafts.ts";
import type { SceneShape } from "./scene-shape.ts";

/**
 * Datasets, facts and words of a scene that are not in `content/`; what is there but cannot be read is told as that.
 * Notes in `uses` what the scene draws.
 */
export function checkDraws(
  { id, datasets, facts }: SceneShape,
  ledger: Ledger,
  files: ReadonlyMap<string, string>,
  uses: Uses,
): Problem[] {
  for (const name of datasets) uses.tables.add(name);
  for (const fact of facts) uses.facts.add(fact);
  const draws = (what: string, name: string, where: string, known: Readonly<Record<string, unknown>>): Problem =>
    problem(
      startOf(`src/scenes/${id}.ts`),
      `scene ${JSON.stringify(id)} draws ${what} ${JSON.stringify(name)}, which is not in ${where}${suggest(name, Object.keys(known))}`,
    );
  return [
    ...datasets
      .filter((name) => !files.has(`content/data/${name}.yaml`) && !files.has(`content/data/${name}.csv`))
      .map((name) => draws("dataset", name, "content/data", ledger.tables)),
    ...facts
      .filter((fact) => !ledger.isFact(fact))
      .map((fact) => draws("fact", fact, "content/facts.yaml", ledger.facts)),
    ...(files.has(wordsOf(id))
      ? []
      : [problem(startOf(wordsOf(id)), `this file is missing; it holds the words of scene ${JSON.stringify(id)}`)]),
  ];
}
