import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const family = "@fontsource-variable/noto-sans-sc";

/** A file of the font with the characters in it, as ranges of code points. */
interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let slices: readonly Slice[] | undefined;

/** The package's files are slices by character: `unicode.json` says which holds what. */
const allSlices = (): readonly Slice[] =>
  Object.entries(
    JSON.parse(readFileSync(resolve(`${family}/unicode.json`), "utf8")) as Readonly<Record<string, string>>,
  ).map(([name, ranges]) => ({
    file: `${family}/files/noto-sans-sc-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`,
    ranges: ranges.split(",").map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    }),
  }));

/** The file of Noto Sans SC (weights 100–900, woff2) that has a character; undefined where none has. */
export function chineseFontOf(character: string): string | undefined {
  slices ??= allSlices();
  const code = character.codePointAt(0)!;
  const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
  return slice && resolve(slice.file);
}
