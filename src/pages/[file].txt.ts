import type { APIRoute } from "astro";
import { isAtRoot } from "../publishing/read-site-url.ts";
import { site } from "../publishing/site.ts";
import { robots } from "../publishing/sitemap.ts";

export const getStaticPaths = () => (site && isAtRoot(site) ? [{ params: { file: "robots" } }] : []);

export const GET: APIRoute = () =>
  new Response(robots(site!), { headers: { "content-type": "text/plain; charset=utf-8" } });
