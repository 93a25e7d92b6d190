import { Blob, Buffer as Line, Face, Feature, Font, Variation, shape } from "harfbuzzjs";
import { convert } from "fontverter";

/** A font that can be measured. */
export interface OpenFont {
  readonly unitsPerEm: number;
  /** Units from the baseline up and down to the edges of a line; `descent` is positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly has: (character: string) => boolean;
  /** @throws when the font has no such character */
  readonly glyph: (character: string) => number;
  /** Width of words in units, at a weight if the font has several. Without kerning unless `features` names it. */
  readonly advance: (words: string, weight: number | undefined, features?: readonly string[]) => number;
}

/** Opens a font in any format that browsers read. */
export async function openFont(file: Uint8Array): Promise<OpenFont> {
  const face = new Face(new Blob(await convert(Buffer.from(file), "truetype")));
  const font = new Font(face);
  const { ascender, descender, lineGap } = font.hExtents();
  const nominal = (character: string) => font.nominalGlyph(character.codePointAt(0)!);
  return {
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: -descender,
    lineGap,
    has: (character) => nominal(character) !== undefined,
    glyph: (character) => {
      const glyph = nominal(character);
      if (glyph === undefined) throw new Error(`the font has no ${JSON.stringify(character)}`);
      return glyph;
    },
    advance(words, weight, features = []) {
      font.setVariations(weight === undefined ? [] : [new Variation("wght", weight)]);
      const line = new Line();
      line.addText(words);
      line.guessSegmentProperties();
      shape(font, line, [
        ...(features.includes("kern") ? [] : [new Feature("kern", 0)]),
        ...features.map((feature) => new Feature(feature, 1)),
      ]);
      return line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
