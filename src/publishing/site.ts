import { edition } from "../ledger/content.ts";
import { readSiteUrl } from "./read-site-url.ts";

/** The address of the original, from SITE_URL. */
export const home: URL | undefined = readSiteUrl(process.env["SITE_URL"]);

/** The address of this edition; where undefined, nothing that needs absolute addresses is built. */
export const site: URL | undefined = home && edition !== undefined ? new URL(`${edition}/`, home) : home;
