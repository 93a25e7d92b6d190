import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readHtml } from "../../src/html/html.ts";
import type { BenchPage } from "./make-baselines.ts";

/** A page without its scripts and without what is fetched ahead for them; what it says of itself (JSON-LD) stays. */
export function withoutScript(html: string): string {
  const $ = readHtml(html);
  $('script:not([type="application/ld+json"]), link[rel="modulepreload"]').remove();
  return $.html();
}

/** Copies the story that stands in `dist` to `folder` without its scripts: what the same HTML costs by itself. */
export function makeUnscripted(dist: string, folder: string): BenchPage {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  const page = withoutScript(readFileSync(join(dist, "index.html"), "utf8"));
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(page));
  return { name: "no-script", folder };
}
