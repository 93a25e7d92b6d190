import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Bytes over the wire at brotli 11, by kind; fonts are compressed already. */
export interface Weight {
  /** The page but for the styles that stand in it. */
  readonly html: number;
  /** Those, and the sheets that it names. */
  readonly css: number;
  /** What the first screen needs: the page's own scripts and all that they import at once. */
  readonly shell: number;
  /** Every script that a reader of the whole story comes to, the scenes' charts with it. */
  readonly script: number;
  /** What the charts draw: their rows and words. */
  readonly rows: number;
  readonly fonts: number;
}

const packed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length; // quality 11 is the default
const packedFile = (file: string): number => packed(readFileSync(file));

/** What a reader of the story fetches: its page, scripts, charts’ rows, style sheets and fonts. Nothing in it varies between machines. */
export function weighStory(root: string): Weight {
  const sum = (files: Iterable<string>, weigh: (file: string) => number) =>
    [...files].reduce((all, file) => all + weigh(join(root, file)), 0);
  const page = readFileSync(join(root, "index.html"), "utf8");
  const html = packed(page.replace(/<style>[^]*?<\/style>/g, ""));
  return {
    html,
    css: packed(page) - html + sum(sheetsOf(root), packedFile),
    shell: sum(scriptsOf(root, "at once"), packedFile),
    script: sum(scriptsOf(root, "in the end"), packedFile),
    rows: sum(named(root, /\sdata-input="([^"]+)"/g), packedFile),
    fonts: sum(globSync("assets/**/*.woff2", { cwd: root }), (file) => readFileSync(file).length),
  };
}

/** What a first visit fetches before the reader scrolls, and what the whole story comes to. */
export const firstScreen = ({ html, css, shell, fonts }: Weight): number => html + css + shell + fonts;
export const wholeStory = ({ html, css, script, rows, fonts }: Weight): number => html + css + script + rows + fonts;

/** The bytes of the story's photos in their larger size, which come after all that the first screen needs. */
export const weighPhotos = (root: string): number =>
  named(root, /<img src="\.\/([^"]+)"/g).reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);

const named = (root: string, tag: RegExp): string[] =>
  [...readFileSync(join(root, "index.html"), "utf8").matchAll(tag)].map(([, path]) => path!);

const sheetsOf = (root: string): string[] => named(root, /<link rel="stylesheet" href="(?:\.\/)?([^"]+\.css)"/g);

/** How a script names those that it imports at once, and those that it imports when the reader comes to them. */
const imports = {
  "at once": /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g,
  "in the end": /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g,
} as const;

/** The scripts that index.html names, and those that they import: without waiting for the reader, or all that a reader comes to. */
export function scriptsOf(root: string, when: keyof typeof imports): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(root, file), "utf8");
    for (const [, path] of code.matchAll(imports[when])) add(posix.join(dirname(file).replaceAll("\\", "/"), path!));
  };
  for (const src of named(root, /<script[^>]*\ssrc="\.?\/?([^"]+\.js)"/g)) add(src);
  return found;
}
