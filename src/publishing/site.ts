import { readSiteUrl } from "./read-site-url.ts";

/** The address of this build, from SITE_URL; where undefined, nothing that needs absolute addresses is built. */
export const site: URL | undefined = readSiteUrl(process.env["SITE_URL"]);
