import { isAtRoot } from "./read-site-url.ts";

/** Tells the builder what the build leaves out because of its address; empty when nothing. */
export function leftOut(site: URL | undefined): string {
  if (!site)
    return "SITE_URL is not set: left out are canonical links, social cards and share pages, feed.xml, sitemap.xml, robots.txt and embed snippets. Set it to the address of the folder, such as SITE_URL=https://example.org/, to build them.";
  if (!isAtRoot(site))
    return `SITE_URL is a folder of ${site.host}, so sitemap.xml and robots.txt are left out: hosts are asked for them at the top only.`;
  return "";
}
