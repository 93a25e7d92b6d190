import type { APIRoute } from "astro";
import { published } from "../../components/published-scenes.ts";

export const getStaticPaths = () => Object.keys(published.tables).map((dataset) => ({ params: { dataset } }));

/** The rows as published, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(published.tables[params["dataset"]!]!.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
