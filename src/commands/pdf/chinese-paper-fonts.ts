import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { chineseFontOf } from "../../cards/chinese-fonts.ts";

const weights = [400, 700] as const;

/**
 * Styles that set a page in Chinese in Noto Sans SC, cut to these characters, after the house's own faces. From a
 * system's font of variable or PostScript outlines Chromium would draw each glyph anew for every size, and a system may
 * have no Chinese font at all; static TrueType fonts are embedded once.
 */
export async function chinesePaperFonts(characters: Iterable<string>): Promise<string> {
  const byFile = Map.groupBy(characters, chineseFontOf);
  byFile.delete(undefined);
  const faces: string[] = [];
  // In sequence: the subsetter's memory is shared.
  for (const [path, held] of byFile)
    for (const weight of weights) {
      const bytes = await subsetFont(readFileSync(path!), held.join(""), {
        targetFormat: "truetype",
        noHinting: true,
        variationAxes: { wght: weight },
        dropTables: ["STAT", "vhea", "vmtx"],
      });
      const range = held.map((character) => `U+${character.codePointAt(0)!.toString(16)}`).join();
      faces.push(
        `@font-face { font-family: "Noto Sans SC Paper"; font-weight: ${weight}; unicode-range: ${range}; src: url("data:font/ttf;base64,${bytes.toString("base64")}"); }`,
      );
    }
  return `${faces.join("\n")}\n:root:lang(zh) { --chinese: "Noto Sans SC Paper", sans-serif; --text: var(--own-text) var(--chinese); }`;
}
