import { createHash } from "node:crypto";
import { isText } from "../content-types.ts";
import { assetsFolder, embedsFolder } from "../headers/host-headers.ts";
import { hostingFolder } from "../headers/hosting-files.ts";
import type { Tree } from "../tree.ts";

/** What the worker knows of its build. */
export interface Kept {
  readonly stamp: string;
  /** Cached on the first visit: the story and everything it may need, sources of its numbers among it. */
  readonly first: readonly string[];
  /** Every file that may be cached, with the first 16 hexadecimal digits of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** What to cache of a build. `tree` holds the files as they will be served. */
export function keptOf(tree: Tree, stamp: string): Kept {
  const files = Object.fromEntries(
    [...tree]
      .filter(([path]) => keeps(path))
      .map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex").slice(0, 16)]),
  );
  return {
    stamp,
    first: Object.keys(files).filter(
      (path) => path.startsWith(assetsFolder) || ["index.html", "sources.html", "icon.svg"].includes(path),
    ),
    files,
  };
}

/** Pages, their parts and their rows; not embeds, machine-readable files or the error page. */
const keeps = (path: string): boolean =>
  (path.startsWith(assetsFolder) || (isText(path) && /\.(html|css|js|svg|csv)$/.test(path))) &&
  ![embedsFolder, hostingFolder, "s/"].some((folder) => path.startsWith(folder)) &&
  path !== "404.html";

/** The worker's source: its build's data, then `worker.js` verbatim. */
export const writeWorker = (source: string, kept: Kept): string => `const build = ${JSON.stringify(kept)};\n${source}`;
