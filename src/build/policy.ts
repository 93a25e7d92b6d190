import type { Html } from "../html/html.ts";
import { hashSource, inlineScripts, inlineStyles } from "./inline-code.ts";

/** The inline code that a Content-Security-Policy lets run or apply, as hash sources. */
export interface Allowed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const once = <T>(all: readonly T[]): T[] => [...new Set(all)].sort();

/** The inline code of some pages together. */
export const allowedOn = (pages: readonly Html[]): Allowed => ({
  scripts: once(pages.flatMap(inlineScripts).map(hashSource)),
  styles: once(pages.flatMap(inlineStyles).map(hashSource)),
});

/**
 * A Content-Security-Policy under which nothing comes from elsewhere and no code runs but files of
 * the story's own host and the inline code named by hash. `extra` directives go to its end.
 */
export const writePolicy = ({ scripts, styles }: Allowed, extra: readonly string[] = []): string =>
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
    ...extra,
  ].join("; ");

/** How much of a page's address other sites are told: nothing. */
export const referrerPolicy = "same-origin";

/** Where in a page its policy stands. */
export const policyTag = 'meta[http-equiv="Content-Security-Policy"]';

/**
 * Puts a page's own policy before all but its character set, so that it is locked down on hosts that send no headers.
 * To be called when its inline code will not change any more. @throws when it has no head
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
