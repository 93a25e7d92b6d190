import type { Cut } from "../../styles/fonts/cuts.ts";
import { localFonts, samples, type LocalFont } from "./local-fonts.ts";
import type { OpenFont } from "./open-font.ts";

/**
 * The source of `src/styles/fonts.css`: our fonts, and local fallbacks with their metrics adjusted to ours, so that
 * nothing moves when ours arrive.
 */
export function writeFontFaces(cuts: readonly { readonly cut: Cut; readonly font: OpenFont }[]): string {
  const standIn = (local: LocalFont): string => {
    const { cut, font } = cuts.find(
      ({ cut }) =>
        cut.style === local.style &&
        (local.family === `${cut.family} Fallback` || local.family.startsWith(`${cut.family} Fallback `)),
    )!;
    return writeStandIn(local, cut, font);
  };
  return `/*! Made by \`npm run fonts\`; do not edit. Archivo: © 2020 The Archivo Project Authors. Newsreader: © 2020 The Newsreader Project Authors. Both under the SIL Open Font License 1.1, openfontlicense.org. */
${cuts.map(({ cut }) => writeOwn(cut)).join("\n")}

/* Until they arrive. */
${localFonts.map(standIn).join("\n")}
`;
}

const writeOwn = ({ name, family, style, weight }: Cut): string =>
  `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url("./fonts/${name}.woff2") format("woff2"); }`;

function writeStandIn(
  { family, style, weight, at, locals, sample, average }: LocalFont,
  cut: Cut,
  { unitsPerEm, ascent, descent, lineGap, advance }: OpenFont,
): string {
  const words = samples[sample];
  const figures = sample === "strong" ? "tnum" : "pnum";
  const ours = advance(words, cut.weight.includes(" ") ? at : undefined, [
    "kern",
    ...cut.features.filter((feature) => feature === figures),
  ]);
  const size = (ours * 1000) / unitsPerEm / words.length / average;
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const edge = (units: number) => percent(units / unitsPerEm / size);
  return `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; src: ${locals.map((local) => `local("${local}")`).join(", ")}; size-adjust: ${percent(size)}; ascent-override: ${edge(ascent)}; descent-override: ${edge(descent)}; line-gap-override: ${edge(lineGap)}; }`;
}
