import type { Buffer as Bytes } from "node:buffer";
import { convert } from "fontverter";
import subsetFont from "subset-font";
import { readFontTables, writeFontTables } from "./font-tables.ts";
import { writeKernTable } from "./kern-table.ts";
import { openFont } from "./open-font.ts";

/** What to keep of a font. */
export interface Kept {
  /** Each axis, pinned to a number or limited to a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features to keep besides kerning. */
  readonly features: readonly string[];
  /**
   * The weight whose kerning is used for all weights, and the step it is rounded to, in thousandths of the type size.
   */
  readonly kerning: { readonly weight: number; readonly step: number };
}

/** Subsets a font to exactly these characters, as woff2. The same input gives the same bytes. */
export async function cutFont(file: Bytes, characters: string, { axes, features, kerning }: Kept): Promise<Bytes> {
  const common = { targetFormat: "truetype", noHinting: true } as const;
  const cut = await subsetFont(file, characters, {
    ...common,
    keepFeatures: [...features],
    variationAxes: axes,
    dropTables: ["GPOS", "GDEF"],
  });
  const model = await openFont(
    await subsetFont(file, characters, {
      ...common,
      keepFeatures: ["kern"],
      variationAxes: { ...axes, wght: kerning.weight },
    }),
  );
  const { unitsPerEm, glyph } = await openFont(cut);

  const step = (kerning.step * unitsPerEm) / 1000;
  const characterOf = new Map([...characters].map((character) => [glyph(character), character]));
  const kern = (first: number, second: number): number => {
    const pair = `${characterOf.get(first)}${characterOf.get(second)}`;
    return Math.round((model.advance(pair, undefined, ["kern"]) - model.advance(pair, undefined)) / step) * step;
  };
  const table = new Map<number, number>();
  const glyphs = [...characterOf.keys()];
  for (const first of glyphs) for (const second of glyphs) table.set(first * 65536 + second, kern(first, second));
  const gpos = writeKernTable(glyphs, (first, second) => table.get(first * 65536 + second)!);
  return convert(writeFontTables(new Map([...readFontTables(cut), ["GPOS", gpos]])), "woff2");
}
