import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { characters } from "../../styles/fonts/characters.ts";
import { cuts, type Cut } from "../../styles/fonts/cuts.ts";
import { cutFont } from "../fonts/cut-font.ts";

/** The weights in which paper sets each font of several. */
const weights: Readonly<Partial<Record<Cut["name"], readonly number[]>>> = {
  archivo: [500, 600, 700],
  newsreader: [400, 600],
  "newsreader-italic": [400],
};

/**
 * Styles that give paper the fonts of several weights as one font a weight, the same shapes: Chromium draws each letter of a
 * variable font anew for every weight and size, which takes half the PDF, but puts a font of one weight in whole, once.
 */
export async function paperFonts(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const faces: string[] = [];
  for (const cut of cuts)
    for (const weight of weights[cut.name] ?? []) {
      const bytes = await cutFont(readFileSync(resolve(cut.from)), characters, {
        ...cut,
        axes: { ...cut.axes, wght: weight },
        kerning: { ...cut.kerning, weight },
      });
      faces.push(
        `@font-face { font-family: "${cut.family} Paper"; font-style: ${cut.style}; font-weight: ${weight}; src: url("data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}"); }`,
      );
    }
  return `${faces.join("\n")}\n:root { --own-sans: "Archivo Paper",; --own-text: "Newsreader Paper",; }\n@page { @bottom-right { font-family: "Archivo Paper"; } }`;
}
