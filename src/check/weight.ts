import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Bytes over the wire at brotli 11, by kind; fonts are compressed already. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
}

const packed = (file: string): number => brotliCompressSync(readFileSync(file)).length; // quality 11 is the default

/** What a reader of the whole story fetches: its page, all scripts, all style sheets and all fonts. Nothing in it varies between machines. */
export function weighStory(root: string): Weight {
  const sum = (pattern: string, weigh: (file: string) => number) => globSync(pattern, { cwd: root }).reduce((all, file) => all + weigh(join(root, file)), 0);
  return {
    html: packed(join(root, "index.html")),
    css: sum("assets/**/*.css", packed),
    script: sum("assets/**/*.js", packed),
    fonts: sum("assets/**/*.woff2", (file) => readFileSync(file).length),
  };
}
