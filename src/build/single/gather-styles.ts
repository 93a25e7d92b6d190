import { posix } from "node:path";
import type { Tree } from "../tree.ts";
import { dataAddress } from "./data-address.ts";

/** The style sheets of a page as one, with every font in it. `page` is the built page, its links relative. @throws when one names a file that the build does not hold */
export function gatherStyles(page: string, tree: Tree): string {
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="(?:\.\/)?([^"]+)">/g)].map(([, path]) => path!);
  return sheets
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
