import type { Tree } from "../tree.ts";
import { writeApache } from "./apache.ts";
import { writeCaddy } from "./caddy.ts";
import { cloudFrontFiles } from "./cloudfront.ts";
import { editionRoots, hostHeaders } from "./host-headers.ts";
import { writeNetlify, writeRedirects } from "./netlify.ts";
import { writeNginx } from "./nginx.ts";
import { writeWrangler } from "./wrangler.ts";

/** The folder of host settings in a build. */
export const hostingFolder = "hosting/";

/** Settings that a host reads at the root of what is published. */
export const readAtRoot: readonly string[] = ["_headers", ".htaccess"];

/** Host settings for a build at `base`, by name within `hosting/`. */
export function hostingFiles(tree: Tree, base: string): Tree {
  const roots = editionRoots(tree);
  const translations = roots.slice(1);
  return new Map(
    [
      ["_headers", writeNetlify(hostHeaders, tree, base)] as const,
      [".htaccess", writeApache(hostHeaders, base, translations)] as const,
      ["nginx.conf", writeNginx(hostHeaders, base, translations)] as const,
      ["Caddyfile", writeCaddy(hostHeaders, base, roots)] as const,
      ["wrangler.jsonc", writeWrangler()] as const,
      ...(translations.length ? [["_redirects", writeRedirects(base, translations)] as const] : []),
      ...cloudFrontFiles(hostHeaders),
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
