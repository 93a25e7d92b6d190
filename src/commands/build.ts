import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { hostingFiles, hostingFolder, readAtRoot } from "../build/headers/hosting-files.ts";
import { readTree, writeTree } from "../build/tree.ts";
import { readContent } from "../check/read-content.ts";
import { editionsIn } from "../ledger/translation/editions.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run build`: builds into `dist.next` (the check of `content/` runs first), checks the result, and only then
 * replaces `dist`, so a failed build leaves the last good `dist` in place. Each translation is built beside it and moves
 * into a folder of its own. With `--pdf` (`npm run pdf`) it prints the story too, and the pages link to the PDF.
 */
const {
  values: { pdf: withPdf },
} = readFlags({ pdf: { type: "boolean", default: false } });
process.env["PDF"] = withPdf ? "1" : "";

const running = new Set<ChildProcess>();
const editions = editionsIn(readContent(".").keys());
const beside = (edition: string): string => join(".cache/editions", edition);
const clear = (): void => {
  for (const folder of ["dist.next", ".cache/editions"]) rmSync(folder, { recursive: true, force: true });
};

async function run(what: string, command: string, args: readonly string[], edition = ""): Promise<void> {
  const child = spawn(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, EDITION: edition },
  });
  running.add(child);
  const [status] = (await once(child, "exit")) as [number | null];
  running.delete(child);
  if (status === 0) return;
  throw new Error(
    `${what} failed; ${existsSync("dist") ? "dist is still the last good build" : "nothing was written to dist"}.`,
  );
}

async function build(edition = ""): Promise<void> {
  const name = edition && ` of ${edition}`;
  await run(`The build${name}`, "astro", ["build", "--silent"], edition);
  if (withPdf) await run(`The PDF${name}`, "node", ["src/commands/pdf.ts", edition ? beside(edition) : "dist.next"]);
}

clear();
try {
  await Promise.all(["", ...editions].map(build));
  for (const edition of editions) renameSync(beside(edition), join("dist.next", edition));
  if (editions.length) setHosting("dist.next");
  await run("The check of the built pages", "node", ["src/commands/check-built.ts", "dist.next"]);
} catch (error) {
  const others = [...running].map((child) => once(child, "exit"));
  running.forEach((child) => child.kill());
  await Promise.all(others);
  clear();
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

rmSync("dist.last", { recursive: true, force: true });
if (existsSync("dist")) renameSync("dist", "dist.last");
renameSync("dist.next", "dist");
rmSync("dist.last", { recursive: true, force: true });
console.log("dist is ready.");

/** Writes the host settings anew, for all languages. */
function setHosting(root: string): void {
  const files = [...hostingFiles(readTree(root), "/")].map(
    ([name, bytes]) => [readAtRoot.includes(name) ? name : hostingFolder + name, bytes] as const,
  );
  writeTree(root, new Map(files), new Map());
}
