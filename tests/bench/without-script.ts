import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readHtml } from "../../src/html/html.ts";
import type { BenchPage } from "./make-baselines.ts";

/** Removes scripts and their preloads from a page; its JSON-LD stays. */
export function withoutScript(html: string): string {
  const $ = readHtml(html);
  $('script:not([type="application/ld+json"]), link[rel="modulepreload"]').remove();
  return $.html();
}

/** Copies the story in `dist` to `folder` without its scripts, to measure the same HTML alone. */
export function makeUnscripted(dist: string, folder: string): BenchPage {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const page = withoutScript(readFileSync(join(dist, "index.html"), "utf8"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(page));
  return { name: "no-script", folder };
}
