import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const anyHistory = "tests/browser/any-history/*.test.ts";
const browser = ["tests/browser/**/*.test.ts", "tests/hosting/**/*.test.ts"];
/** What the machine's own Chromium runs too, where no test may be skipped. */
const bothChromiums = ["tests/browser/{axe,faults/*,reading}.test.ts", "tests/browser/any-history/chromium.test.ts"];

/**
 * The Chromium that a dependency ships, for Linux on x64 only: a new user has it, and it does half the work of a full
 * one.
 */
const shipped =
  process.platform === "linux" && process.arch === "x64" ? { CHROMIUM: process.env["CHROMIUM"] ?? "shipped" } : {};
/** All tests wait for what a page or a program says, so slowness is no failure; only what never happens is. */
const patience = { testTimeout: 900_000, hookTimeout: 900_000, expect: { poll: { timeout: 120_000 } } };
const inBrowsers = { ...patience, env: shipped, globalSetup: ["tests/browser/unpack-chromium.ts"] };

/**
 * `unit` needs nothing, `site` reads the built pages in dist, the others drive real browsers over them. Projects start
 * in the order of their names: the histories take longest.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: Math.max(4, availableParallelism()), // a browser test mostly waits for its browser
    setupFiles: ["./tests/fixed-seed.ts"],
    reporters: ["default", "./tests/plain-count.ts"],
    projects: [
      { extends: true, test: { name: "any history", include: [anyHistory], ...inBrowsers } },
      { extends: true, test: { name: "browser", include: browser, exclude: [anyHistory], ...inBrowsers } },
      {
        extends: true,
        test: {
          name: "browser, own Chromium",
          include: process.env["NO_SKIP"] ? bothChromiums : [],
          ...inBrowsers,
          env: { HISTORIES: "4" },
        },
      },
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"], ...inBrowsers } },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", ...browser],
          isolate: false, // shared imports are loaded once for many files
          ...patience,
        },
      },
    ],
  },
});
