import { posix } from "node:path";
import subsetFont from "subset-font";
import { hashedPath } from "./hashed-path.ts";
import type { Tree } from "./tree.ts";

/** Letters, and what numbers are written with: a picture may count through numbers that no page holds. */
const always = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz 0123456789.,:+-−%/$";
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const tags = /<(script|style)\b([^>]*)>([^]*?)<\/\1>|<[^>]*>/g;
const addresses = /\s(?:href|src)="[^"]*"/g;
const quoted = /"([^"]*)"|'([^']*)'/g;
const lastCodePoint = 0x10ffff;
const byNumber = (number: string, base: 10 | 16): string => String.fromCodePoint(Math.min(lastCodePoint, parseInt(number, base)));

const stringsIn = (text: string): string => [...text.matchAll(quoted)].map(([, double, single]) => double ?? single).join("");
const inScript = (text: string): string => text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => byNumber(hex, 16));
const inStyles = (text: string): string => stringsIn(text).replace(/\\([\da-f]{2,6})/gi, (_, hex: string) => byNumber(hex, 16));

/** What a page's tag or block holds that may be shown: its attributes, such as a label; the strings of styles, and of the data that charts are given. */
function inTag(tag: string, block?: string, attributes = "", text = ""): string {
  if (block === "style") return inStyles(text);
  if (block === "script") return attributes.includes('"application/json"') ? stringsIn(inScript(text)) : "";
  return stringsIn(tag.replace(addresses, ""));
}

const inPage = (html: string): string => html
  .replace(tags, inTag)
  .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (reference, decimal?: string, hex?: string, name?: string) => (decimal ? byNumber(decimal, 10) : hex ? byNumber(hex, 16) : named[name!] ?? reference));

/**
 * Every character that a build's pages show, small and large, once each and in order. Scripts have no signs of their own:
 * what they write stands in the page as a label, a pattern or a chart's row, or in a style (tests/browser/typeface.test.ts).
 */
export function charactersIn(built: Tree): string {
  const found = new Set(always);
  for (const [path, bytes] of built) {
    const words = path.endsWith(".html") ? inPage(bytes.toString()) : path.endsWith(".css") ? inStyles(bytes.toString()) : "";
    for (const character of words + words.toUpperCase()) found.add(character); // titles are set in capitals
  }
  return [...found].sort().join("");
}

/**
 * Cuts each font to the characters that this story shows: a quarter fewer bytes than with all that writers may use, which stand
 * in `src/styles/fonts/characters.ts`. A word with another of those is set in our fonts as soon as it is built. The
 * same build gives the same fonts. To be called before what names files by their bytes.
 */
export async function cutFonts(built: Tree): Promise<Tree> {
  const characters = charactersIn(built);
  const cut = new Map<string, { readonly path: string; readonly bytes: Buffer }>();
  for (const [path, font] of built) {
    if (!path.endsWith(".woff2")) continue;
    const bytes = await subsetFont(font, characters, { targetFormat: "woff2", noHinting: true });
    cut.set(path, { path: hashedPath(posix.basename(path).split(".")[0]!, "woff2", bytes), bytes });
  }
  const renamed = (text: string) => [...cut].reduce((all, [path, now]) => all.replaceAll(posix.basename(path), posix.basename(now.path)), text);
  return new Map([...built].map(([path, bytes]) => {
    const font = cut.get(path);
    if (font) return [font.path, font.bytes];
    return [path, path.endsWith(".css") ? Buffer.from(renamed(bytes.toString())) : bytes];
  }));
}
