/** Types for packages that ship none; only what is used here. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat?: "truetype" | "woff2";
    readonly keepFeatures?: string[];
    readonly noHinting?: boolean;
    readonly dropTables?: string[];
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
declare module "fontverter" {
  export function convert(font: Buffer, to: "truetype" | "woff2"): Promise<Buffer>;
}
