/** One font file that readers get: its original, and what is kept of it. */
export interface Cut {
  /** Its file name in `src/styles/fonts`, without the ending. */
  readonly name: string;
  readonly family: "Archivo" | "Archivo Display" | "Newsreader";
  readonly style: "normal" | "italic";
  /** As in CSS: one weight, or both ends of a range. */
  readonly weight: string;
  /** The original's path in node_modules. */
  readonly from: string;
  /** Each axis of the original, pinned to a number or limited to a range. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  /** OpenType features to keep besides kerning. */
  readonly features: readonly string[];
  /** The weight whose kerning is used for all, and the rounding step, in thousandths of the type size. */
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
 * The most that all four may weigh together, in bytes, before a build cuts them to the characters of its story
 * (`src/build/cut-fonts.ts`). Newsreader has a single weight to save bytes; strong words in it are set in Archivo
 * (`page.css`).
 */
export const mostBytes = 45_000;
