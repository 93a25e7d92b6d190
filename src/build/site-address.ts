import type { AstroIntegration } from "astro";
import { leftOut } from "../publishing/left-out.ts";
import { readSiteUrl } from "../publishing/read-site-url.ts";

/** Rejects an invalid SITE_URL before anything is built, and says what is left out without one. */
export function siteAddress(): AstroIntegration {
  return {
    name: "site-address",
    hooks: {
      "astro:config:setup": ({ command }) => {
        const said = leftOut(readSiteUrl(process.env["SITE_URL"]));
        if (command === "build" && !process.env["EDITION"] && said !== "") console.log(said);
      },
    },
  };
}
