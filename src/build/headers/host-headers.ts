import type { Html } from "../../html/html.ts";
import { allowedOn, referrerPolicy, writePolicy } from "../policy.ts";

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** Headers by kind of file: `assets` have hashed names, `embeds` may be framed by other sites, `others` is the rest. */
export interface HostHeaders {
  readonly assets: readonly Header[];
  readonly embeds: readonly Header[];
  readonly others: readonly Header[];
}

/** The folder of files with hashed names. */
export const assetsFolder = "assets/";
/** The folder of pages that other sites may frame. */
export const embedsFolder = "embed/";

/** Permissions that the story never asks for. Only names that Chromium knows: others are reported in its console. */
const features = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/**
 * Works the headers out from the built pages. The policy allows the inline code of all pages, since one header serves
 * any of them.
 */
export function hostHeaders(pages: readonly Html[]): HostHeaders {
  const allowed = allowedOn(pages);
  const locked: readonly Header[] = [
    ["Referrer-Policy", referrerPolicy],
    ["Permissions-Policy", features.map((feature) => `${feature}=()`).join(", ")],
    ["X-Content-Type-Options", "nosniff"],
  ];
  const policy = (framing: string): Header => ["Content-Security-Policy", writePolicy(allowed, [framing])];
  const own: Header = ["Cross-Origin-Opener-Policy", "same-origin"];
  const askAgain: Header = ["Cache-Control", "no-cache"];
  return {
    assets: [policy("frame-ancestors 'none'"), ...locked, ["Cache-Control", "public, max-age=31536000, immutable"]],
    embeds: [policy("frame-ancestors *"), ...locked, askAgain],
    others: [policy("frame-ancestors 'none'"), ...locked, own, askAgain],
  };
}
