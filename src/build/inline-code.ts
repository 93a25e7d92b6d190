import { createHash } from "node:crypto";
import type { Html } from "../html/html.ts";

/** Types under which a script element's words run; any other type makes it a block of data. */
const runs = /^(|module|importmap|speculationrules|text\/javascript|application\/javascript)$/i;

/** What stands between the tags of each script of a page that runs and has no address, byte for byte. */
export const inlineScripts = ($: Html): string[] =>
  $("script:not([src])")
    .toArray()
    .filter(({ attribs }) => runs.test(attribs["type"] ?? ""))
    .map((script) => $(script).text());

/** What stands between the tags of each `style` element of a page. */
export const inlineStyles = ($: Html): string[] =>
  $("style")
    .toArray()
    .map((style) => $(style).text());

/** The source by which a policy allows exactly these bytes: `'sha256-…'`. */
export const hashSource = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
