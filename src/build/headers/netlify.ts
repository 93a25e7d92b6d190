import type { Tree } from "../tree.ts";
import { assetsFolder, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/** The limit of rules that Cloudflare Pages reads. */
const mostRules = 100;

/**
 * The `_headers` file of Netlify and Cloudflare Pages, for a build at `base`. No two rules match the same address: one
 * host merges overlapping rules, the other lets one win. @throws when the build's root holds too many files for one
 * rule each
 */
export function writeNetlify({ assets, embeds, others }: HostHeaders, tree: Tree, base: string): string {
  const rules = placesIn(tree).map((place) =>
    writeRule(base + place, place === `${assetsFolder}*` ? assets : place === `${embedsFolder}*` ? embeds : others),
  );
  if (rules.length > mostRules)
    throw new Error(
      `_headers would have ${rules.length} rules, and Cloudflare Pages reads ${mostRules}: put pages into folders`,
    );
  return `# Headers for Netlify and Cloudflare Pages, which read this file at the root of what is published.\n\n${rules.join("\n")}`;
}

/**
 * The root, each folder in it, and each page in it with and without its extension, for hosts that serve short
 * addresses.
 */
const placesIn = (tree: Tree): string[] => {
  const places = [...tree.keys()].flatMap((path) => {
    const folder = /^[^/]+\//.exec(path)?.[0];
    if (folder !== undefined) return `${folder}*`;
    if (/^[._]|\.(br|gz)$/.test(path)) return [];
    return path === "index.html" ? ["", path] : path.endsWith(".html") ? [path, path.replace(/\.html$/, "")] : path;
  });
  return [...new Set(places)].sort();
};

const writeRule = (place: string, headers: readonly Header[]): string =>
  `${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
