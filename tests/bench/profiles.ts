import type { BrowserContextOptions } from "playwright-core";

/** A reader's device: its window, its CPU slowdown factor, and its bandwidth in bytes a second. */
export interface Profile {
  readonly window: BrowserContextOptions;
  readonly slower: number;
  readonly line?: { readonly latency: number; readonly downloadThroughput: number; readonly uploadThroughput: number };
}

export const profiles: Readonly<Record<"mobile" | "desktop", Profile>> = {
  mobile: {
    window: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
    slower: 4,
    line: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
  desktop: { window: { viewport: { width: 1440, height: 900 } }, slower: 1 },
};
