import type { Tree } from "../tree.ts";
import { assetsFolder, editionRoots, embedsFolder, type Header, type HostHeaders } from "./host-headers.ts";

/** The limit of rules that Cloudflare reads. */
const mostRules = 100;

/**
 * The `_headers` file of Netlify, Cloudflare Pages and Workers, for a build at `base`. No two rules match the same
 * address: one host merges overlapping rules, the other lets one win. Files in assets/ are named one by one, since a
 * rule for the folder would have it kept for a year that one of them is missing. All translations share their rules, by
 * a placeholder for the folder. @throws when the build's root and assets/ hold too many files for one rule each
 */
export function writeNetlify({ assets, embeds, others }: HostHeaders, tree: Tree, base: string): string {
  const roots = editionRoots(tree);
  const kindOf = (place: string) =>
    place.startsWith(assetsFolder) ? assets : place === `${embedsFolder}*` ? embeds : others;
  const rules = new Map(
    roots.flatMap((root) =>
      placesIn(tree, root, roots).map((place) => [(root && ":language/") + place, kindOf(place)] as const),
    ),
  );
  if (rules.size > mostRules)
    throw new Error(
      `_headers would have ${rules.size} rules, and Cloudflare reads ${mostRules}: put pages into folders`,
    );
  return `# Headers for Netlify and Cloudflare, which read this file at the root of what is published.\n\n${[...rules]
    .map(([place, headers]) => writeRule(base + place, headers))
    .join("\n")}`;
}

/**
 * The `_redirects` file of Netlify, which knows one error page alone: a page that is missing below a translation's root
 * answers with that language's. Cloudflare looks for the nearest `404.html` by itself.
 */
export const writeRedirects = (base: string, translations: readonly string[]): string =>
  translations.map((root) => `${base}${root}* ${base}${root}404.html 404\n`).join("");

/**
 * The root of a language, each folder in it but the roots of others, each file of its assets/, and each page in it with
 * and without its extension, for hosts that serve short addresses; all below that root.
 */
const placesIn = (tree: Tree, root: string, roots: readonly string[]): string[] => {
  const places = [...tree.keys()].flatMap((whole) => {
    if (!whole.startsWith(root) || roots.some((other) => other.length > root.length && whole.startsWith(other)))
      return [];
    const path = whole.slice(root.length);
    if (/^[._]|\.(br|gz)$/.test(path)) return [];
    if (path.startsWith(assetsFolder)) return path;
    const folder = /^[^/]+\//.exec(path)?.[0];
    if (folder !== undefined) return `${folder}*`;
    return path === "index.html" ? ["", path] : path.endsWith(".html") ? [path, path.replace(/\.html$/, "")] : path;
  });
  return [...new Set(places)].sort();
};

const writeRule = (place: string, headers: readonly Header[]): string =>
  `${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
