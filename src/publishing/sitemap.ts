import type { EditionName } from "../ledger/translation/edition-names.ts";
import { absolute } from "./addresses.ts";
import { element, safeWords } from "./xml.ts";

/**
 * The sitemap; all pages changed on the same day. `pages` are paths below an edition's root, `editions` the story's
 * languages, the original first; none where there is one.
 */
export function sitemap(
  site: URL,
  pages: readonly string[],
  changed: string,
  editions: readonly Pick<EditionName, "folder" | "language">[] = [],
): string {
  const addressIn = (folder: string, page: string) => absolute(site, `${folder && `${folder}/`}${page}`);
  const others = (page: string) =>
    editions
      .map(({ folder, language }) =>
        element("xhtml:link", { rel: "alternate", hreflang: language, href: addressIn(folder, page) }),
      )
      .join("");
  const url = (folder: string, page: string) =>
    element(
      "url",
      {},
      element("loc", {}, safeWords(addressIn(folder, page))) + element("lastmod", {}, changed) + others(page),
    );
  const folders = editions.length ? editions.map(({ folder }) => folder) : [""];
  const spaces = {
    xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
    ...(editions.length ? { "xmlns:xhtml": "http://www.w3.org/1999/xhtml" } : {}),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("urlset", spaces, folders.flatMap((folder) => pages.map((page) => url(folder, page))).join("\n"))}\n`;
}

/** Allows everything, and names the sitemap. */
export const robots = (site: URL): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "sitemap.xml")}\n`;
