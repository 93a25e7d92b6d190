import type { APIRoute } from "astro";
import { asIco, drawIcon } from "../cards/draw-icon.ts";

/** For those who ask for it without having read a page. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(asIco(drawIcon(32), 32)), { headers: { "content-type": "image/x-icon" } });
