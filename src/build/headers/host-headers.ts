import { referrerPolicy } from "../policy.ts";
import type { Tree } from "../tree.ts";

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/**
 * Headers by kind of file: `assets` have hashed names, `embeds` may be framed by other sites, `drawings` are SVG, which
 * cannot carry a policy of their own, `others` is the rest.
 */
export interface HostHeaders {
  readonly assets: readonly Header[];
  readonly embeds: readonly Header[];
  readonly drawings: readonly Header[];
  readonly others: readonly Header[];
}

/** The folder of files with hashed names. */
export const assetsFolder = "assets/";
/** The folder of pages that other sites may frame. */
export const embedsFolder = "embed/";

/** Where each language of a build begins: first the root, then the folder of each translation, which has its own worker. */
export const editionRoots = (tree: Tree): readonly string[] => [
  "",
  ...[...tree.keys()].flatMap((path) => /^([^/]+\/)sw\.js$/.exec(path)?.[1] ?? []),
];

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

const policy = (...directives: readonly string[]): Header => [
  "Content-Security-Policy",
  [...directives, "object-src 'none'", "base-uri 'none'", "form-action 'none'"].join("; "),
];
const unframed = "frame-ancestors 'none'";
const locked: readonly Header[] = [
  ["Referrer-Policy", referrerPolicy],
  ["Permissions-Policy", features.map((feature) => `${feature}=()`).join(", ")],
  ["X-Content-Type-Options", "nosniff"],
  // Rows, pictures and fonts are for anyone to use, in frames without an origin too.
  ["Access-Control-Allow-Origin", "*"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
];
const own: Header = ["Cross-Origin-Opener-Policy", "same-origin"];
const askAgain: Header = ["Cache-Control", "no-cache"];

/**
 * The headers of every build: they name no hash and no file of one, so that a host's settings outlive it. What inline
 * code may run is said by each page's own policy; both hold.
 */
export const hostHeaders: HostHeaders = {
  assets: [policy(unframed), ...locked, ["Cache-Control", "public, max-age=31536000, immutable"]],
  // A page that isolates itself (require-corp) frames only pages that do.
  embeds: [policy("frame-ancestors *"), ...locked, ["Cross-Origin-Embedder-Policy", "require-corp"], askAgain],
  drawings: [
    policy("default-src 'none'", "style-src 'unsafe-inline'", "font-src data:", unframed),
    ...locked,
    askAgain,
  ],
  others: [policy(unframed), ...locked, own, askAgain],
};
