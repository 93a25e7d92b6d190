import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleIsland } from "../build/single/bundle-island.ts";
import { writeSingle } from "../build/single/write-single.ts";
import { readTree } from "../build/tree.ts";
import { readFlags } from "./read-flags.ts";

/** `npm run single`: writes the story of dist as one self-contained file. */
readFlags({});
try {
  if (!existsSync("dist/index.html")) throw new Error("dist holds no build; run npm run build first");
  const html = writeSingle(readTree("dist"), await bundleIsland(process.cwd()));
  const file = join("release", "twenty-one-days.html");
  mkdirSync("release", { recursive: true });
  writeFileSync(file, html);
  console.log(`${file}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
