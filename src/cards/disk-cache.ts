import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What was made of the same inputs before, or what `make` makes now; kept in a folder under the hash of the inputs. */
export async function cached(
  folder: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(`${input.length} `).update(input);
  const file = join(folder, hash.digest("hex"));
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that a build that is stopped leaves no half file to be found by the next.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, made);
  renameSync(beside, file);
  return made;
}
