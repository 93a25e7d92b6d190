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
  /** OpenType features that stay besides kerning. */
  readonly features: readonly string[];
  /** The weight whose kerning serves all, and the step in thousandths of the type size to which it is rounded. */
  readonly kerning: { readonly weight: number; readonly step: number };
}

const file = (family: string, style: string) =>
  `@fontsource-variable/${family}/files/${family}-latin-standard-${style}.woff2`;

export const cuts: readonly Cut[] = [
  {
    name: "archivo",
    family: "Archivo",
    style: "normal",
    weight: "450 700",
    from: file("archivo", "normal"),
    axes: { wdth: 100, wght: { min: 450, max: 700 } },
    features: ["tnum"],
    kerning: { weight: 600, step: 8 },
  },
  {
    name: "archivo-display",
    family: "Archivo Display",
    style: "normal",
    weight: "800",
    from: file("archivo", "normal"),
    axes: { wdth: 65, wght: 820 },
    features: [],
    kerning: { weight: 820, step: 1 },
  },
  {
    name: "newsreader",
    family: "Newsreader",
    style: "normal",
    weight: "400",
    from: file("newsreader", "normal"),
    axes: { opsz: 18, wght: 400 },
    features: ["liga", "pnum"],
    kerning: { weight: 400, step: 8 },
  },
  {
    name: "newsreader-italic",
    family: "Newsreader",
    style: "italic",
    weight: "400",
    from: file("newsreader", "italic"),
    axes: { opsz: 18, wght: 400 },
    features: ["liga", "pnum"],
    kerning: { weight: 400, step: 8 },
  },
];

/**
 * What all four may weigh together, in bytes, before a build cuts them to the characters of its story
 * (`src/build/cut-fonts.ts`). Newsreader has its one weight, since a second would cost 6.6 kB; what is strong among its
 * words is set in Archivo (`page.css`).
 */
export const mostBytes = 45_000;
