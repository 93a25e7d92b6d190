import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { writeAdvanceTable } from "../build/fonts/advance-table.ts";
import { openFont } from "../build/fonts/open-font.ts";
import { characters } from "../styles/fonts/characters.ts";
import { cuts } from "../styles/fonts/cuts.ts";

/** `npm run fonts`: cuts the fonts that readers get out of the packages', and measures them for pictures. */
const { resolve } = createRequire(import.meta.url);
let total = 0;
for (const { name, from, axes, features } of cuts) {
  const cut = await subsetFont(readFileSync(resolve(from)), characters, { targetFormat: "woff2", noHinting: true, keepFeatures: [...features], variationAxes: axes });
  writeFileSync(`src/styles/fonts/${name}.woff2`, cut);
  total += cut.length;
  console.log(`${name}.woff2: ${cut.length} bytes`);
}
console.log(`all fonts: ${total} bytes`);

const open = (name: string) => openFont(readFileSync(`src/styles/fonts/${name}.woff2`));
writeFileSync("src/marks/advance-widths.ts", writeAdvanceTable(characters, await open("archivo"), await open("archivo-display")));
