import { readSiteUrl } from "./read-site-url.ts";

/** Where this build will stand, from SITE_URL; undefined where nobody said, and then nothing that needs an absolute address is built. */
export const site: URL | undefined = readSiteUrl(process.env["SITE_URL"]);
