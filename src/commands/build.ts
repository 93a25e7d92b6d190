import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run build`: builds into `dist.next` (the check of `content/` runs first), checks the result, and only then
 * replaces `dist`, so a failed build leaves the last good `dist` in place. With `--pdf` (`npm run pdf`) it prints the
 * story too, and the pages link to the PDF.
 */
const {
  values: { pdf: withPdf },
} = readFlags({ pdf: { type: "boolean", default: false } });
process.env["PDF"] = withPdf ? "1" : "";

function run(what: string, command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    rmSync("dist.next", { recursive: true, force: true });
    console.error(
      `\n${what} failed; ${existsSync("dist") ? "dist is still the last good build" : "nothing was written to dist"}.`,
    );
    process.exit(1);
  }
}

rmSync("dist.next", { recursive: true, force: true });
run("The build", "astro", ["build", "--silent"]);
if (withPdf) run("The PDF", "node", ["src/commands/pdf.ts", "dist.next"]);
run("The check of the built pages", "node", ["src/commands/check-built.ts", "dist.next"]);

rmSync("dist.last", { recursive: true, force: true });
if (existsSync("dist")) renameSync("dist", "dist.last");
renameSync("dist.next", "dist");
rmSync("dist.last", { recursive: true, force: true });
console.log("dist is ready.");
