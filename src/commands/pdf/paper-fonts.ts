import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { characters } from "../../styles/fonts/characters.ts";
import { cuts, type Cut } from "../../styles/fonts/cuts.ts";
import { fullWidth } from "../../build/cut-fonts.ts";
import { isChinese } from "../../language/is-chinese.ts";
import { cutFont } from "../fonts/cut-font.ts";
import { chinesePaperFonts } from "./chinese-paper-fonts.ts";

/** Static weights on paper of each variable font. */
const weights: Readonly<Partial<Record<Cut["name"], readonly number[]>>> = {
  archivo: [500, 600, 700],
  newsreader: [400, 600],
  "newsreader-italic": [400],
};

/**
 * Styles that replace variable fonts with one static font for each weight: Chromium embeds each glyph of a variable
 * font again for every weight and size, but a static font only once. A page in Chinese gets a font of the characters
 * in it besides.
 */
export async function paperFonts(page: string, language: string): Promise<string> {
  const chinese = isChinese(language);
  const own = new Set(characters).difference(chinese ? fullWidth : new Set());
  const { resolve } = createRequire(import.meta.url);
  const faces: string[] = [];
  for (const cut of cuts)
    for (const weight of weights[cut.name] ?? []) {
      const bytes = await cutFont(readFileSync(resolve(cut.from)), [...own].join(""), {
        ...cut,
        axes: { ...cut.axes, wght: weight },
        kerning: { ...cut.kerning, weight },
      });
      faces.push(
        `@font-face { font-family: "${cut.family} Paper"; font-style: ${cut.style}; font-weight: ${weight}; src: url("data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}"); }`,
      );
    }
  if (chinese) faces.push(await chinesePaperFonts(new Set(page).difference(own)));
  return `${faces.join("\n")}\n:root { --own-sans: "Archivo Paper",; --own-text: "Newsreader Paper",; }\n@page { @bottom-right { font-family: "Archivo Paper"; } }`;
}
