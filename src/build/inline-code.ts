import { createHash } from "node:crypto";
import type { Html } from "../html/html.ts";

/** Script types that run; any other type makes the element a data block. */
const runs = /^(|module|importmap|speculationrules|text\/javascript|application\/javascript)$/i;

/** The text of each executable inline script of a page, byte for byte. */
export const inlineScripts = ($: Html): string[] =>
  $("script:not([src])")
    .toArray()
    .filter(({ attribs }) => runs.test(attribs["type"] ?? ""))
    .map((script) => $(script).text());

/** The text of each `style` element of a page. */
export const inlineStyles = ($: Html): string[] =>
  $("style")
    .toArray()
    .map((style) => $(style).text());

/** The policy source that allows exactly these bytes: `'sha256-…'`. */
export const hashSource = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
