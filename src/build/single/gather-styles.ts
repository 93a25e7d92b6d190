import { posix } from "node:path";
import type { Html } from "../../html/html.ts";
import type { Tree } from "../tree.ts";
import { dataAddress } from "./data-address.ts";

/** A built page's linked style sheets as one, with fonts inlined. @throws when one names a file that the build lacks */
export function gatherStyles($: Html, tree: Tree): string {
  return $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => posix.normalize(attribs["href"]!))
    .map((sheet) =>
      need(tree, sheet)
        .toString()
        .replace(/url\(["']?([^"')#:]+)["']?\)/g, (_, address: string) => {
          const path = posix.join(posix.dirname(sheet), address);
          return `url(${dataAddress(path, need(tree, path))})`;
        }),
    )
    .join("\n");
}

function need(tree: Tree, path: string): Buffer {
  const bytes = tree.get(path);
  if (!bytes) throw new Error(`the build holds no ${path}`);
  return bytes;
}
