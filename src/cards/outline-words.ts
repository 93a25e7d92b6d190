import { readFileSync } from "node:fs";
import { convert } from "fontverter";
import { Blob, Buffer as Line, Face, Feature, Font, Variation, shape } from "harfbuzzjs";
import { full, fullBeside } from "../marks/text-width.ts";
import { chineseFontOf } from "./chinese-fonts.ts";
import type { WriteWords } from "./plain-svg.ts";

/** The two whole fonts of pictures, as in src/styles/fonts (woff2). */
export interface PictureFonts {
  readonly text: Uint8Array;
  readonly display: Uint8Array;
}

interface Opened {
  readonly font: Font;
  readonly unitsPerEm: number;
}

/** By bytes, or by path. */
const fonts = new Map<Uint8Array | string, Promise<Opened>>();

function open(file: Uint8Array | string): Promise<Opened> {
  const opened = fonts.get(file) ?? openNow(typeof file === "string" ? readFileSync(file) : file);
  fonts.set(file, opened);
  return opened;
}
async function openNow(file: Uint8Array): Promise<Opened> {
  const face = new Face(new Blob(await convert(Buffer.from(file), "truetype")));
  return { font: new Font(face), unitsPerEm: face.upem };
}

/** The weight of Chinese characters beside the display face. */
const heaviest = 800;

const eachFull = new RegExp(`(${fullBeside.source})`, "u");
/** Words, in runs of one font: in Chinese words each character of one em by itself. */
const runsOf = (words: string): readonly string[] =>
  full.test(words) ? words.split(eachFull).filter(Boolean) : [words];

/**
 * Turns words into outlines of the shipped fonts, set as in pictures: no kerning, tabular figures. Drawing them needs
 * no font, so a card looks the same on every machine. Chinese characters are those of Noto Sans SC, of which the files
 * for the characters in `shown` are opened. @throws when words have a Chinese character that `shown` has not
 */
export async function outlineWords(files: PictureFonts, shown = ""): Promise<WriteWords> {
  const [text, display] = [await open(files.text), await open(files.display)];
  const chinese = new Map<string, Opened>();
  for (const character of full.test(shown) ? new Set(shown) : []) {
    const path = fullBeside.test(character) ? chineseFontOf(character) : undefined;
    if (path !== undefined) chinese.set(character, await open(path));
  }
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
    const own = family === undefined ? text : display;
    own.font.setVariations(family === undefined ? [new Variation("wght", Number(weight))] : []);
    const scale = Number(size) / own.unitsPerEm;
    let at = 0;
    const glyphsOf = (run: string): string[] => {
      const borrowed = full.test(words) ? chinese.get(run) : undefined;
      if (full.test(run) && !borrowed) throw new Error(`no font of a card has the character ${run}`);
      borrowed?.font.setVariations([new Variation("wght", family === undefined ? Number(weight) : heaviest)]);
      const { font, unitsPerEm } = borrowed ?? own;
      const line = new Line();
      line.addText(run);
      line.guessSegmentProperties();
      shape(font, line, [new Feature("kern", 0), new Feature("tnum", family === undefined ? 1 : 0)]);
      return line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0 }) => {
        const d = font.glyphToPath(codepoint);
        // a sign that its font sets narrower stands in the middle of its em
        const left = borrowed ? at + ((1 - xAdvance / unitsPerEm) / 2) * own.unitsPerEm : at;
        const fitted = borrowed ? ` scale(${own.unitsPerEm / unitsPerEm})` : "";
        at += borrowed ? own.unitsPerEm : xAdvance;
        return d === "" ? "" : `<path transform="translate(${left} 0)${fitted}" d="${d}"/>`;
      });
    };
    const glyphs = runsOf(words).flatMap(glyphsOf);
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
