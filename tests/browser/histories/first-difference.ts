import fc from "fast-check";
import type { Driver } from "../engines/engine.ts";
import { histories } from "./history.ts";
import { play } from "./play.ts";

/** SEED selects other histories; AT starts at the one that failed. */
export const seed = Number(process.env["SEED"] ?? 20190208);
const path = process.env["AT"];

/**
 * Plays seeded histories until one ends in another picture than a fresh page, and says which and how; it is not shrunk.
 */
export async function firstDifference(
  engine: string,
  driver: Driver,
  origin: string,
  numRuns: number,
): Promise<string | undefined> {
  const same = fc.asyncProperty(histories({ zoom: !!driver.zoom, hidden: !!driver.hidden }), async (history) => {
    const differ = await play(driver, origin, history);
    if (differ.length > 0) throw new Error(differ.join("\n"));
  });
  const run = await fc.check(same, { seed, numRuns, endOnFailure: true, ...(path && { path }) });
  if (!run.failed) return undefined;
  return [
    `${engine}: history ${run.numRuns} of ${numRuns} ends in another picture than a fresh page`,
    JSON.stringify(run.counterexample![0]),
    run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance),
    `again: SEED=${seed} AT=${run.counterexamplePath} npm run test:long -- ${engine.toLowerCase()}`,
  ].join("\n");
}
