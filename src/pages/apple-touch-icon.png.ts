import type { APIRoute } from "astro";
import { drawIcon } from "../cards/draw-icon.ts";
import { colours } from "../cards/plain-pictures.ts";

/** For a phone's home screen, where what is transparent turns black. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(drawIcon(180, colours.paper)), { headers: { "content-type": "image/png" } });
