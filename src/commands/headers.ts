import { existsSync } from "node:fs";
import { hostingFiles, hostingFolder, readBase } from "../build/headers/hosting-files.ts";
import { readTree, writeTree } from "../build/tree.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run headers -- --base /x/`: rewrites the host settings of a finished build for the path it will be served at.
 */
const usage = "npm run headers -- --base /x/ [--dist DIR] [--out DIR]";

const {
  values: { base: given, dist, out },
} = readFlags({ base: { type: "string" }, dist: { type: "string", default: "dist" }, out: { type: "string" } });

try {
  if (given === undefined) throw new Error(usage);
  if (!existsSync(`${dist}/index.html`))
    throw new Error(`${dist} holds no build; run npm run build first, or name one with --dist`);
  const base = readBase(given);
  const folder = out ?? `${dist}/${hostingFolder}`;
  const files = hostingFiles(readTree(dist), base);
  writeTree(folder, files, new Map());
  if (out === undefined) writeTree(dist, new Map([[".htaccess", files.get(".htaccess")!]]), new Map());
  console.log(
    `${folder} now has the settings for ${base}: ${[...files.keys()].join(", ")}${out === undefined ? "; the .htaccess beside the story's page, too" : ""}.`,
  );
  if (base !== "/")
    console.log(
      "Netlify and Cloudflare read _headers at the root of what they publish: add these lines to the one there.",
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
