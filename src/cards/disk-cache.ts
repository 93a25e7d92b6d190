import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The result of `make`, cached in a folder under the hash of its inputs. */
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
  // Write to a temporary file and rename it, so that a build cut short leaves no half-written file in the cache.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, made);
  renameSync(beside, file);
  return made;
}
