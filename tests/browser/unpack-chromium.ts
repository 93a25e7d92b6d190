import type { TestProject } from "vitest/node";
import { chromiumPath } from "../../src/commands/launch-chromium.ts";

/** Unpacks the shipped Chromium, if it is the one to drive, before any file begins: two that did so at once would start a half-written one. */
export default async ({ config }: TestProject): Promise<void> => {
  await chromiumPath({ ...process.env, ...config.env }["CHROMIUM"]);
};
