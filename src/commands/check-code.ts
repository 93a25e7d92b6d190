import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run check:code`: format, types and lint of everything but `content/`. A pass is remembered until a code file
 * changes, so a writer's `npm run check` skips it.
 */
readFlags({});
const stamp = ".cache/code-found-good";
const files = ["src/**/*", "tests/**/*", ".config/*", ".prettierrc.json", "*.json", "*.mjs"]
  .flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .sort();
const hash = createHash("sha256").update(process.version);
for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
const sum = hash.digest("hex");

if (read(stamp) !== sum) {
  for (const script of ["check:format", "check:types", "check:lint"]) {
    const { status } = spawnSync("npm", ["run", "--silent", script], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status !== 0) process.exit(1);
  }
  mkdirSync(".cache", { recursive: true });
  writeFileSync(stamp, sum);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
