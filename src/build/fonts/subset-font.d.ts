/** subset-font comes without types; this is what is used of it. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat?: "truetype" | "woff2";
    readonly keepAllGlyphs?: boolean;
    readonly keepFeatures?: string[];
    readonly noHinting?: boolean;
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  /** `characters` must be undefined with `keepAllGlyphs`. */
  export default function subsetFont(font: Buffer, characters: string | undefined, options: Options): Promise<Buffer>;
}
