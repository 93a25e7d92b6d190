import type { Html } from "../html/html.ts";
import { hashSource, inlineScripts, inlineStyles } from "./inline-code.ts";

/** Inline code that a Content-Security-Policy allows, as hash sources. */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const once = <T>(all: readonly T[]): T[] => [...new Set(all)].sort();

/** The inline code of several pages together. */
export const allowedOn = (pages: readonly Html[]): Allowed => ({
  scripts: once(pages.flatMap(inlineScripts).map(hashSource)),
  styles: once(pages.flatMap(inlineStyles).map(hashSource)),
});

/**
 * A Content-Security-Policy that allows nothing from other hosts, and no code but files of the story's own host and the
 * inline code named by hash.
 */
export const writePolicy = ({ scripts, styles }: Allowed): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Other sites are told nothing of a page's address. */
export const referrerPolicy = "same-origin";

/** Selects a page's own policy. */
export const policyTag = 'meta[http-equiv="Content-Security-Policy"]';

/**
 * Inserts a page's own policy before everything but its character set, so that it is protected on hosts that send no
 * headers. Call it when the inline code is final. @throws when the page has no head
 */
export function lockPage($: Html): void {
  const head = $("head");
  if (head.length === 0) throw new Error("a page without <head> cannot carry a policy");
  const policy = writePolicy(allowedOn([$]));
  const lock = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${referrerPolicy}">`;
  const charset = $("meta[charset]:first-child", head);
  if (charset.length > 0) charset.after(lock);
  else head.prepend(lock);
}
