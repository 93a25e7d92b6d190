import { createHash } from "node:crypto";

/** Types under which a script element's words run; any other type makes it a block of data. */
const runs = /^(|module|importmap|speculationrules|text\/javascript|application\/javascript)$/i;

/** What stands between the tags of each script of a page that runs and has no address, byte for byte. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)]
    .filter(
      ([, attributes]) =>
        !/\ssrc\s*=/i.test(attributes!) && runs.test(/\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes!)?.[1] ?? ""),
    )
    .map(([, , inside]) => inside!);

/** What stands between the tags of each `style` element of a page. */
export const inlineStyles = (html: string): string[] =>
  [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)].map(([, inside]) => inside!);

/** The source by which a policy allows exactly these bytes: `'sha256-…'`. */
export const hashSource = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
