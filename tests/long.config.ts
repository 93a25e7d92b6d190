import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * `npm run test:long`: 300 random histories in each engine, in parallel, different ones each time; SEED and AT replay
 * one.
 */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/browser/any-history/*.test.ts"],
    reporters: ["default", "./tests/plain-count.ts"],
    globalSetup: ["tests/browser/unpack-chromium.ts"],
    maxWorkers: 3,
    env: { HISTORIES: process.env["HISTORIES"] ?? "300", SEED: process.env["SEED"] ?? String(randomInt(1e9)) },
  },
});
