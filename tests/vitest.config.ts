import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Three kinds: `unit` needs nothing, `site` reads the built pages in dist, `browser` drives real browsers over them. */
export default defineConfig({
  root,
  test: {
    setupFiles: ["./tests/fixed-seed.ts"],
    reporters: ["default", "./tests/plain-count.ts"],
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/site/**", "tests/browser/**", "tests/hosting/**"] } },
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"] } },
      { extends: true, test: { name: "browser", include: ["tests/browser/**/*.test.ts", "tests/hosting/**/*.test.ts"], fileParallelism: false, testTimeout: 300_000, hookTimeout: 120_000 } },
    ],
  },
});
