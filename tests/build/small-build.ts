import { postProcess } from "../../src/build/post-process.ts";
import { readFileSync } from "node:fs";
import { openBuild } from "../../src/build/pages.ts";
import type { Tree } from "../../src/build/tree.ts";

/** Astro's output for a story of one sentence, as input for the pass. */
export const unfinished = (words: string, more: Readonly<Record<string, string>> = {}): Tree =>
  new Map(
    Object.entries({
      "404.html":
        '<!DOCTYPE html><html><head><meta charset="utf-8"><style>p { color: red }</style></head><body><p>Not here</p></body></html>',
      "assets/page.AAAAAAAA.css": `@font-face { src: url(/assets/face.BBBBBBBB.woff2) } /* ${"x".repeat(2000)} */`,
      "assets/face.BBBBBBBB.woff2": "font",
      "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "index.html": `<!DOCTYPE html><html data-worker="sw.js"><head><meta charset="utf-8"><title>Story</title><link rel="stylesheet" href="/assets/page.AAAAAAAA.css"></head><body><p>${words}</p><a href="/pictures/one.html">One</a><i data-stamp>·</i></body></html>`,
      "pictures/one.html":
        '<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/assets/page.AAAAAAAA.css"></head><body><a href="/index.html">Back</a></body></html>',
      ...more,
    })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, Buffer.from(text)]),
  );

const source = (name: string) => readFileSync(`src/build/offline/${name}`, "utf8");

/** The same after post-processing. */
export const smallBuild = (words: string, more?: Readonly<Record<string, string>>): Promise<Tree> =>
  postProcess(openBuild(unfinished(words, more)), {
    whole: true,
    licences: "MIT\n",
    worker: source("worker.js"),
    farewell: source("farewell.js"),
  });
