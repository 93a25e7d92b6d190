import type { Problem } from "../../schemas/problem.ts";

/** Problems in `after` that were not in `before`; lines may have moved. */
export function freshProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ file, message }) => `${file}\n${message}`));
  return after.filter(({ file, message }) => !known.has(`${file}\n${message}`));
}
