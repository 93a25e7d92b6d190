import type { Html } from "../../html/html.ts";
import type { Tree } from "../tree.ts";
import { dataAddress } from "./data-address.ts";
import { inSources } from "./gather-pages.ts";

/**
 * Turns links to the story's other files into links within one file: to the place that holds their target, or to the
 * rows as a download. A link to anything not in the file becomes plain words, or a link to the published page if `site`
 * gives the address.
 */
export function linkWithin($: Html, tree: Tree, site: string | undefined): void {
  for (const link of $("a[href]").toArray()) {
    if (/^(#|[a-z][a-z0-9+.-]*:)/.test(link.attribs["href"]!)) continue;
    const address = link.attribs["href"]!.replace(/^(\.{1,2}\/)+/, "");
    const to = placeOf(address, tree) ?? (site === undefined ? undefined : site + address);
    if (to === undefined) $(link).replaceWith($(link).contents());
    else link.attribs["href"] = to;
  }
}

function placeOf(address: string, tree: Tree): string | undefined {
  const [path = "", place] = address.split("#");
  if (path === "index.html" || path === "") return `#${place ?? "main"}`;
  if (path === "sources.html") return `#${place === undefined ? "sources-page" : inSources(place)}`;
  const picture = /^pictures\/([\w-]+)\.html$/.exec(path)?.[1];
  if (picture !== undefined && tree.has(path)) return `#rows-${picture}`;
  const rows = path.endsWith(".csv") ? tree.get(path) : undefined;
  return rows && dataAddress(path, rows);
}
