import { readPages } from "../pages.ts";
import type { Tree } from "../tree.ts";
import { writeCaddy } from "./caddy.ts";
import { cloudFrontFiles } from "./cloudfront.ts";
import { hostHeaders } from "./host-headers.ts";
import { writeNetlify } from "./netlify.ts";
import { writeNginx } from "./nginx.ts";

/** The folder of host settings in a build. */
export const hostingFolder = "hosting/";

/** Host settings for this build at `base`, by name within `hosting/`. `pages` are its parsed pages. */
export function hostingFiles(tree: Tree, base: string, pages = readPages(tree)): Tree {
  const headers = hostHeaders([...pages.values()]);
  return new Map(
    [
      ["_headers", writeNetlify(headers, tree, base)] as const,
      ["nginx.conf", writeNginx(headers, base)] as const,
      ["Caddyfile", writeCaddy(headers, base)] as const,
      ...cloudFrontFiles(headers),
    ].map(([name, text]) => [name, Buffer.from(text)]),
  );
}

/** Normalises `x` and `/x` to `/x/`. @throws when it is not a plain path */
export function readBase(base: string): string {
  const path = `/${base}/`.replace(/\/+/g, "/");
  if (!/^\/([\w.~-]+\/)*$/.test(path))
    throw new Error(`--base is the path the story is served at, such as /x/ or /news/days/; “${base}” is none`);
  return path;
}
