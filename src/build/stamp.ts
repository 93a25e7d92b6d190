import { createHash } from "node:crypto";
import type { Html } from "../html/html.ts";
import type { Tree } from "./tree.ts";

/**
 * A name for exactly these files: ten hexadecimal digits. The same files have the same stamp on every machine and day.
 */
export function stampOf(tree: Tree): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of tree) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 10);
}

/** Writes the stamp into each element of a page that carries `data-stamp`. */
export const stampPage = ($: Html, stamp: string): void => void $("[data-stamp]").text(stamp);
