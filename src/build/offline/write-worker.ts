import { createHash } from "node:crypto";
import { isText } from "../content-types.ts";
import { assetsFolder, embedsFolder } from "../headers/host-headers.ts";
import { hostingFolder } from "../headers/hosting-files.ts";
import type { Tree } from "../tree.ts";

/** What the worker is told of its build. */
export interface Kept {
  readonly stamp: string;
  /** Fetched on the first visit: the story and all it may need. */
  readonly first: readonly string[];
  /** Every file that may be kept once it was read, with the first 16 hexadecimal digits of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

/** What of a build is kept off line. `tree` holds the files as they will be served. */
export function keptOf(tree: Tree, stamp: string): Kept {
  const files = Object.fromEntries(
    [...tree]
      .filter(([path]) => keeps(path))
      .map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex").slice(0, 16)]),
  );
  return {
    stamp,
    first: Object.keys(files).filter(
      (path) => path.startsWith(assetsFolder) || ["index.html", "icon.svg"].includes(path),
    ),
    files,
  };
}

/** Pages, their parts and their rows; not what other sites frame, what machines read, or the error page. */
const keeps = (path: string): boolean =>
  (path.startsWith(assetsFolder) || (isText(path) && /\.(html|css|js|svg|csv)$/.test(path))) &&
  ![embedsFolder, hostingFolder, "s/"].some((folder) => path.startsWith(folder)) &&
  path !== "404.html";

/** The worker's whole source: what it is told, then `worker.js` as it stands. */
export const writeWorker = (source: string, kept: Kept): string => `const build = ${JSON.stringify(kept)};\n${source}`;
