import type { Html } from "../../html/html.ts";
import { allowedOn, referrerPolicy, writePolicy } from "../policy.ts";

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** The headers of the three kinds of files: those with hashed names, those that other sites may frame, and all others. */
export interface HostHeaders {
  readonly assets: readonly Header[];
  readonly embeds: readonly Header[];
  readonly others: readonly Header[];
}

/** The folder of files whose names change with their bytes. */
export const assetsFolder = "assets/";
/** The folder of pages that other sites may frame. */
export const embedsFolder = "embed/";

/** What the story's pages never ask a reader for. Names that Chromium does not know would be reported in its console. */
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

/** Worked out from the built pages: the policy names the inline code of all of them, since it may be sent with any. */
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
