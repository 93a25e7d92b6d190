import { Blob, Buffer, Face, Feature, Font, Variation, shape } from "harfbuzzjs";
import subsetFont from "subset-font";

/** A font that can be measured. */
export interface OpenFont {
  readonly unitsPerEm: number;
  /** Units from the baseline up and down to the edges of a line; `descent` is positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly has: (character: string) => boolean;
  /** How wide words are in units, at a weight where the font has several. Without kerning unless `features` names it. */
  readonly advance: (words: string, weight: number | undefined, features?: readonly string[]) => number;
}

/** Opens a font of any format that browsers read. */
export async function openFont(file: Uint8Array): Promise<OpenFont> {
  const plain = await subsetFont(globalThis.Buffer.from(file), undefined, { keepAllGlyphs: true, targetFormat: "truetype" });
  const face = new Face(new Blob(plain));
  const font = new Font(face);
  const { ascender, descender, lineGap } = font.hExtents();
  return {
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: -descender,
    lineGap,
    has: (character) => font.nominalGlyph(character.codePointAt(0)!) !== undefined,
    advance(words, weight, features = []) {
      font.setVariations(weight === undefined ? [] : [new Variation("wght", weight)]);
      const buffer = new Buffer();
      buffer.addText(words);
      buffer.guessSegmentProperties();
      shape(font, buffer, [new Feature("kern", 0), ...features.map((feature) => new Feature(feature, 1))]);
      return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
