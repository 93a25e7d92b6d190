import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts a Chromium: the one CHROMIUM names, the machine's own, or the one that a development dependency ships, with `more` command-line switches. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const own = process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
    ...more,
  ];
  if (own) return chromium.launch({ executablePath: own, args });
  const { default: shipped } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...args] });
}
