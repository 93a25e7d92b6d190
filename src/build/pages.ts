import { readHtml, type Html } from "../html/html.ts";
import { inOrder, type Tree } from "./tree.ts";

/** A build in post-processing: parsed pages by path, and all other files as bytes. Passes change it in place. */
export interface OpenBuild {
  readonly pages: ReadonlyMap<string, Html>;
  readonly files: Tree;
}

const isPage = (path: string): boolean => path.endsWith(".html");

/** Parses the pages among a build's files. */
export const readPages = (tree: Tree): ReadonlyMap<string, Html> =>
  new Map([...tree].filter(([path]) => isPage(path)).map(([path, bytes]) => [path, readHtml(bytes.toString())]));

/** Parses each page of a build once, for all passes. */
export const openBuild = (tree: Tree): OpenBuild => ({
  pages: readPages(tree),
  files: new Map([...tree].filter(([path]) => !isPage(path))),
});

/** All files of a build in their current state. */
export const writeBuild = ({ pages, files }: OpenBuild): Tree =>
  inOrder(new Map([...files, ...[...pages].map(([path, $]) => [path, Buffer.from($.html())] as const)]));
