import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const browser = ["tests/browser/**/*.test.ts", "tests/hosting/**/*.test.ts"];
/** The longest of all, so it begins first. It waits until each picture is at rest, however long that takes. */
const anyHistory = "tests/browser/any-history.test.ts";
/** These too wait for what they look at, and ask of no clock, so that others may run beside them. */
const patient = [
  "tests/browser/{addresses,axe,every-reader,histories,keyboard,pdf,reading,rows,stage-areas,linked-highlight,transcript,ways,writing}.test.ts",
  "tests/hosting/{any-place,single}.test.ts",
];

/** First, two files at a time at least: on two cores Vitest would run one. */
const beside = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  sequence: { groupOrder: 0 },
  testTimeout: 30_000,
  hookTimeout: 120_000,
};
const inBrowsers = { testTimeout: 300_000, expect: { poll: { timeout: 10_000 } } };
/** Then one after the other: these watch the clock, or how frame follows frame. */
const alone = { ...inBrowsers, maxWorkers: 1, sequence: { groupOrder: 1 }, hookTimeout: 120_000 };

/**
 * `unit` needs nothing, `site` reads the built pages in dist, the others drive real browsers over them. Projects of a
 * group begin in the order of their names.
 */
export default defineConfig({
  root,
  test: {
    setupFiles: ["./tests/fixed-seed.ts"],
    reporters: ["default", "./tests/plain-count.ts"],
    projects: [
      { extends: true, test: { name: "any history", include: [anyHistory], ...beside } },
      { extends: true, test: { name: "browser, patient", include: patient, ...beside, ...inBrowsers } },
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"], ...beside } },
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**", ...browser], ...beside },
      },
      { extends: true, test: { name: "browser", include: browser, exclude: [anyHistory, ...patient], ...alone } },
    ],
  },
});
