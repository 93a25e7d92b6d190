import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editionRoots } from "../build/headers/host-headers.ts";
import { bundleIsland } from "../build/single/bundle-island.ts";
import { writeSingle } from "../build/single/write-single.ts";
import { readTree } from "../build/tree.ts";
import { readFlags } from "./read-flags.ts";

/** `npm run single`: writes the story of dist as one self-contained file, and each translation as another. */
readFlags({});
try {
  if (!existsSync("dist/index.html")) throw new Error("dist holds no build; run npm run build first");
  const island = await bundleIsland(process.cwd());
  mkdirSync("release", { recursive: true });
  for (const root of editionRoots(readTree("dist"))) {
    const html = writeSingle(readTree(join("dist", root)), island);
    const file = join("release", `twenty-one-days${root && `-${root.slice(0, -1)}`}.html`);
    writeFileSync(file, html);
    console.log(`${file}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
