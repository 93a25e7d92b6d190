/** One font file that readers get: what it is cut from, and what is kept. */
export interface Cut {
  /** Its file in `src/styles/fonts`, without the ending. */
  readonly name: string;
  readonly family: "Archivo" | "Archivo Display" | "Newsreader";
  readonly style: "normal" | "italic";
  /** As CSS writes it: one weight, or the ends of a range. */
  readonly weight: string;
  /** A file in node_modules. */
  readonly from: string;
  /** Each axis of the file, pinned to a number or kept between two. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features that stay; no other does. */
  readonly features: readonly string[];
}

const archivo = "@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2";

export const cuts: readonly Cut[] = [
  { name: "archivo", family: "Archivo", style: "normal", weight: "450 700", from: archivo, axes: { wdth: 100, wght: { min: 450, max: 700 } }, features: ["kern", "tnum"] },
  { name: "archivo-display", family: "Archivo Display", style: "normal", weight: "800", from: archivo, axes: { wdth: 65, wght: 820 }, features: ["kern"] },
];
