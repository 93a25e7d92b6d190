import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Replaces the switches that the shipped Chromium's package suggests: with `--single-process` among them, it exits when
 * the first page closes.
 */
const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/**
 * Path of the Chromium to drive: the one `CHROMIUM` names, the machine's own, or the one that a development dependency
 * ships, also if `CHROMIUM` is "shipped". That one is unpacked at its first use.
 */
export async function chromiumPath(named = process.env["CHROMIUM"]): Promise<string> {
  const own = named ?? places.find((place) => existsSync(place));
  if (own && own !== "shipped") return own;
  const { default: shipped } = await import("@sparticuz/chromium");
  return shipped.executablePath();
}

/** Starts Chromium, with `more` command-line switches. */
export const launchChromium = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: [...switches, ...more] });
