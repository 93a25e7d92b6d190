import { createHash } from "node:crypto";
import type { Tree } from "./tree.ts";

/** A short name for exactly these files: ten hexadecimal digits. The same files have the same stamp on every machine and day. */
export function stampOf(tree: Tree): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of tree) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 10);
}

/** The page with the stamp in each element that carries `data-stamp`. */
export const stampPage = (html: string, stamp: string): string =>
  html.replace(/(<(\w+)[^>]*\sdata-stamp(?:="")?[^>]*>)[^<]*(?=<\/\2>)/g, (_, open: string) => open + stamp);
