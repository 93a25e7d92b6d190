import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { characters } from "../../styles/fonts/characters.ts";
import { cuts, type Cut } from "../../styles/fonts/cuts.ts";
import { writeAdvanceTable } from "./advance-table.ts";
import { cutFont } from "./cut-font.ts";
import { writeFontFaces } from "./font-faces.ts";
import { openFont, type OpenFont } from "./open-font.ts";

/** Every file that `npm run fonts` writes, by path from the root. The same packages give the same bytes. */
export async function makeFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { resolve } = createRequire(import.meta.url);
  const made: { readonly cut: Cut; readonly bytes: Uint8Array; readonly font: OpenFont }[] = [];
  for (const cut of cuts) {
    const bytes = await cutFont(readFileSync(resolve(cut.from)), characters, cut);
    made.push({ cut, bytes, font: await openFont(bytes) });
  }
  const named = (name: string) => made.find(({ cut }) => cut.name === name)!.font;
  return new Map([
    ...made.map(({ cut, bytes }) => [`src/styles/fonts/${cut.name}.woff2`, bytes] as const),
    ["src/styles/fonts.css", Buffer.from(writeFontFaces(made))],
    [
      "src/marks/advance-widths.ts",
      Buffer.from(writeAdvanceTable(characters, named("archivo"), named("archivo-display"))),
    ],
  ]);
}
