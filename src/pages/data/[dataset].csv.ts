import type { APIRoute } from "astro";
import { ledger } from "../../ledger/content.ts";

export const getStaticPaths = () => Object.keys(ledger.tables).map((dataset) => ({ params: { dataset } }));

/** The rows as published, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(ledger.tables[params["dataset"]!]!.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
