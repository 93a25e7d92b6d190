import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchPage } from "./make-baselines.ts";

/** A page without its scripts and without what is fetched ahead for them; what it says of itself (JSON-LD) stays. */
export function withoutScript(html: string): string {
  return html.replace(
    /<script(?![^>]*application\/ld\+json)\b[^>]*>[^]*?<\/script>|<link[^>]*\bmodulepreload\b[^>]*>/g,
    "",
  );
}

/** Copies the story that stands in `dist` to `folder` without its scripts: what the same HTML costs by itself. */
export function makeUnscripted(dist: string, folder: string): BenchPage {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  for (const ending of [".br", ".gz"]) rmSync(join(folder, `index.html${ending}`), { force: true }); // copies of the page with scripts
  writeFileSync(join(folder, "index.html"), withoutScript(readFileSync(join(dist, "index.html"), "utf8")));
  return { name: "no-script", folder };
}
