import type { OpenFont } from "./open-font.ts";

/** The tabulated weights of the text face; widths between them are interpolated, within a unit or two of the font's. */
export const tabulatedWeights = [450, 500, 600, 700] as const;

/** One character's advance in pictures, in thousandths of the type size, without kerning and with tabular figures. */
export const thousandths = (font: OpenFont, character: string, weight?: number): number =>
  Math.round((font.advance(character, weight, weight === undefined ? [] : ["tnum"]) * 1000) / font.unitsPerEm);

/** The source of `src/marks/advance-widths.ts`, measured in the two faces of pictures. */
export function writeAdvanceTable(characters: string, text: OpenFont, display: OpenFont): string {
  const column = (font: OpenFont, weight?: number) =>
    JSON.stringify(
      [...characters].map((character) => thousandths(font, character, weight).toString(36).padStart(2, "0")).join(""),
    );
  return `// Made by \`npm run fonts\` from the fonts in src/styles/fonts; do not edit.

/** The characters whose widths are known. */
export const measured = ${JSON.stringify(characters).replace(/\u00a0/g, "\\u00a0")};

/** Advance widths of the text face by weight, in \`measured\`'s order: two digits of base 36 each, in thousandths of the type size. */
export const textAdvances = {
${tabulatedWeights.map((weight) => `  ${weight}: ${column(text, weight)},`).join("\n")}
} as const;

/** The same of the display face, which has one weight. */
export const displayAdvances = ${column(display)};
`;
}
