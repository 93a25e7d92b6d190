import { absolute } from "./addresses.ts";
import { element, safeWords } from "./xml.ts";

/** The sitemap; all pages changed on the same day. `pages` are paths below the build's root. */
export function sitemap(site: URL, pages: readonly string[], changed: string): string {
  const url = (page: string) =>
    element("url", {}, element("loc", {}, safeWords(absolute(site, page))) + element("lastmod", {}, changed));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, pages.map(url).join("\n"))}\n`;
}

/** Allows everything, and names the sitemap. */
export const robots = (site: URL): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, "sitemap.xml")}\n`;
