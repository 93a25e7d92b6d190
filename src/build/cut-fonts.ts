import { posix } from "node:path";
import { decodeHTML } from "entities";
import subsetFont from "subset-font";
import { elementsOf, type Html } from "../html/html.ts";
import { hashedPath } from "./hashed-path.ts";
import type { OpenBuild } from "./pages.ts";

/**
 * Kept in every font: letters, and the characters of numbers, since a chart may count through numbers found in no page.
 */
const always = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz \u00a00123456789.,:+-−%/$";
const quoted = /"([^"]*)"|'([^']*)'/g;
const lastCodePoint = 0x10ffff;

const inStyles = (css: string): string =>
  [...css.matchAll(quoted)]
    .map(([, double, single]) => double ?? single)
    .join("")
    .replace(/\\([\da-f]{2,6})/gi, (_, hex: string) =>
      String.fromCodePoint(Math.min(lastCodePoint, parseInt(hex, 16))),
    );

/** Selects a page in Chinese by its language. */
export const chinesePage = 'html[lang|="zh"]';

/** Full-width in Chinese, and narrow in the fonts: Chinese takes them from the reader's system. */
export const fullWidth: ReadonlySet<string> = new Set("“”‘’—…·");

/** Every string in a piece of JSON. */
function inData(json: string): string {
  const strings: string[] = [];
  JSON.parse(json, (_, value: unknown) => typeof value === "string" && strings.push(value));
  return strings.join("");
}

/** Addresses are hidden, except that print spells out external links (`styles/print.css`). */
const isShown = ([name, value]: readonly [string, string]) =>
  name !== "src" && (name !== "href" || value.startsWith("http"));

/** Everything a page may show: its text, its attributes, and the strings in its styles and chart data. */
const inPage = ($: Html): string =>
  elementsOf($)
    .map((element) => {
      const attributes = Object.entries(element.attribs)
        .filter(isShown)
        .map(([, value]) => value);
      const text = element.children.flatMap((child) => (child.type === "text" ? child.data : [])).join("");
      if (element.name === "style") return inStyles(text);
      if (element.name === "script") return element.attribs["type"] === "application/json" ? inData(text) : "";
      return decodeHTML([...attributes, text].join(" "));
    })
    .join("");

/**
 * Every character that a build's pages show, in lower and upper case, each once and sorted. Scripts add none: whatever
 * they write is in the page already, as a label, a pattern, a chart's row or a style (tests/browser/typeface.test.ts).
 * If a browser translates the page, letters outside this set use the fallback font. Signs that are full-width in Chinese
 * are left out of a story in Chinese.
 */
export function charactersIn({ pages, files }: OpenBuild): string {
  const sheets = [...files].filter(([path]) => path.endsWith(".css")).map(([, bytes]) => inStyles(bytes.toString()));
  const words = [...[...pages.values()].map(inPage), ...sheets].join("");
  const found = new Set(always + words + words.toUpperCase()); // titles are set in capitals
  const chinese = [...pages.values()].some(($) => $(chinesePage).length > 0);
  return [...found]
    .filter((character) => !(chinese && fullWidth.has(character)))
    .sort()
    .join("");
}

/**
 * Subsets each font to the characters that this build shows, out of all that writers may use
 * (`src/styles/fonts/characters.ts`). Fonts and the sheets that name them are renamed, since browsers cache `assets/`
 * as immutable. Call it before any pass that copies addresses.
 */
export async function cutFonts(build: OpenBuild): Promise<void> {
  const characters = charactersIn(build);
  // In sequence: the subsetter's memory is shared.
  for (const [path, font] of [...build.files]) {
    if (path.endsWith(".woff2"))
      replaceFile(build, path, await subsetFont(font, characters, { targetFormat: "woff2", noHinting: true }));
  }
}

/**
 * Replaces a file's bytes and renames it by hash, in pages and style sheets too; a changed style sheet is renamed in
 * turn.
 */
function replaceFile(build: OpenBuild, path: string, bytes: Buffer): void {
  const now = hashedPath(posix.basename(path).split(".")[0]!, posix.extname(path).slice(1), bytes);
  build.files.delete(path);
  build.files.set(now, bytes);
  for (const $ of build.pages.values()) $(`link[href$="${posix.basename(path)}"]`).attr("href", `/${now}`);
  for (const [sheet, css] of [...build.files]) {
    if (sheet.endsWith(".css") && css.includes(posix.basename(path)))
      replaceFile(build, sheet, Buffer.from(css.toString().replaceAll(posix.basename(path), posix.basename(now))));
  }
}
