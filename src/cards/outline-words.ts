import { convert } from "fontverter";
import { Blob, Buffer as Line, Face, Feature, Font, Variation, shape } from "harfbuzzjs";
import type { WriteWords } from "./plain-svg.ts";

/** The two whole fonts of pictures, as in src/styles/fonts (woff2). */
export interface PictureFonts {
  readonly text: Uint8Array;
  readonly display: Uint8Array;
}

const open = async (file: Uint8Array) => {
  const face = new Face(new Blob(await convert(Buffer.from(file), "truetype")));
  return { font: new Font(face), unitsPerEm: face.upem };
};

/**
 * Turns words into outlines of the shipped fonts, set as in pictures: no kerning, tabular figures. Drawing them needs
 * no font, so a card looks the same on every machine.
 */
export async function outlineWords(files: PictureFonts): Promise<WriteWords> {
  const [text, display] = [await open(files.text), await open(files.display)];
  return (words, attrs) => {
    const {
      x = "0",
      y = "0",
      "font-size": size = "14",
      "font-weight": weight = "500",
      "text-anchor": anchor = "start",
      "font-family": family,
      "stroke-width": stroke,
      transform,
      ...rest
    } = attrs;
    const { font, unitsPerEm } = family === undefined ? text : display;
    font.setVariations(family === undefined ? [new Variation("wght", Number(weight))] : []);
    const line = new Line();
    line.addText(words);
    line.guessSegmentProperties();
    shape(font, line, [new Feature("kern", 0), new Feature("tnum", family === undefined ? 1 : 0)]);
    const scale = Number(size) / unitsPerEm;
    let at = 0;
    const glyphs = line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => {
      const d = font.glyphToPath(codepoint);
      const path = d === "" ? "" : `<path transform="translate(${at} 0)" d="${d}"/>`;
      at += xAdvance;
      return path;
    });
    const left = Number(x) - at * scale * { start: 0, middle: 0.5, end: 1 }[anchor as "start" | "middle" | "end"];
    const looks: Record<string, string> = {
      ...rest,
      ...(stroke === undefined ? {} : { "stroke-width": String(Number(stroke) / scale) }),
    };
    const letters = (names: readonly string[]) => {
      const look = names.map((name) => (looks[name] === undefined ? "" : ` ${name}="${looks[name]}"`)).join("");
      return `<g transform="translate(${left} ${y}) scale(${scale} ${-scale})"${look}>${glyphs.join("")}</g>`;
    };
    const all = letters(Object.keys(looks).filter((name) => name !== "paint-order"));
    // Draw the halo separately below the letters: not every tool supports paint-order.
    const halo = (looks["stroke"] ?? "none") !== "none";
    const drawn = halo ? all + letters(["fill", "opacity"]) : all;
    return transform === undefined ? drawn : `<g transform="${transform}">${drawn}</g>`;
  };
}
