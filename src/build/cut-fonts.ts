import { posix } from "node:path";
import subsetFont from "subset-font";
import { hashedPath } from "./hashed-path.ts";
import type { Tree } from "./tree.ts";

/** Letters, and what numbers are written with: a picture may count through numbers that no page holds. */
const always = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz \u00a00123456789.,:+-−%/$";
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const tags = /<(script|style)\b([^>]*)>([^]*?)<\/\1>|<[^>]*>/g;
/** Addresses, which nobody reads but for those that lead out of the story: paper says them (`styles/print.css`). */
const addresses = /\s(?:src="[^"]*"|href="(?!http)[^"]*")/g;
const quoted = /"([^"]*)"|'([^']*)'/g;
const lastCodePoint = 0x10ffff;
const byNumber = (number: string, base: 10 | 16): string =>
  String.fromCodePoint(Math.min(lastCodePoint, parseInt(number, base)));

const stringsIn = (text: string): string =>
  [...text.matchAll(quoted)].map(([, double, single]) => double ?? single).join("");
const inStyles = (text: string): string =>
  stringsIn(text).replace(/\\([\da-f]{2,6})/gi, (_, hex: string) => byNumber(hex, 16));

/** Every string of some JSON. */
function inData(json: string): string {
  const strings: string[] = [];
  JSON.parse(json, (_, value: unknown) => typeof value === "string" && strings.push(value));
  return strings.join("");
}

/** What a page's tag or block holds that may be shown: its attributes, such as a label; the strings of styles, and of the data that charts are given. */
function inTag(tag: string, block?: string, attributes = "", text = ""): string {
  if (block === "style") return inStyles(text);
  if (block === "script") return attributes.includes('"application/json"') ? inData(text) : "";
  return stringsIn(tag.replace(addresses, ""));
}

const inPage = (html: string): string =>
  html
    .replace(tags, inTag)
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (reference, decimal?: string, hex?: string, name?: string) =>
      decimal ? byNumber(decimal, 10) : hex ? byNumber(hex, 16) : (named[name!] ?? reference),
    );

/**
 * Every character that a build's pages show, small and large, once each and in order. Scripts have no signs of their own:
 * what they write stands in the page as a label, a pattern or a chart's row, or in a style (tests/browser/typeface.test.ts).
 * What a reader's browser translates the pages into is not foreseen: a letter that only another language has is set in the next face.
 */
export function charactersIn(built: Tree): string {
  const found = new Set(always);
  for (const [path, bytes] of built) {
    const words = path.endsWith(".html")
      ? inPage(bytes.toString())
      : path.endsWith(".css")
        ? inStyles(bytes.toString())
        : "";
    for (const character of words + words.toUpperCase()) found.add(character); // titles are set in capitals
  }
  return [...found].sort().join("");
}

/**
 * Cuts each font to the characters that this story shows: a quarter fewer bytes than with all that writers may use, which stand
 * in `src/styles/fonts/characters.ts`. A word with another of those is set in our fonts as soon as it is built. The
 * same build gives the same fonts. A font, and a sheet that names it, is named anew by its bytes, since readers' browsers
 * keep a named file for good. To be called before what puts addresses together from names.
 */
export async function cutFonts(built: Tree): Promise<Tree> {
  const characters = charactersIn(built);
  let tree = built;
  // One after another: fonts are cut in the same memory.
  for (const [path, font] of built) {
    if (!path.endsWith(".woff2")) continue;
    tree = replaced(tree, path, await subsetFont(font, characters, { targetFormat: "woff2", noHinting: true }));
  }
  for (const [path, sheet] of tree) {
    if (path.endsWith(".css") && !built.get(path)!.equals(sheet)) tree = replaced(tree, path, sheet);
  }
  return tree;
}

/** A build with other bytes of one file, under a name of their own in the styles and pages that name it. */
function replaced(built: Tree, path: string, bytes: Buffer): Tree {
  const now = hashedPath(posix.basename(path).split(".")[0]!, posix.extname(path).slice(1), bytes);
  return new Map(
    [...built].map(([other, text]) => {
      if (other === path) return [now, bytes];
      return [
        other,
        /\.(?:css|html)$/.test(other)
          ? Buffer.from(text.toString().replaceAll(posix.basename(path), posix.basename(now)))
          : text,
      ];
    }),
  );
}
