import type { TestProject } from "vitest/node";
import { chromiumPath } from "../../src/commands/launch-chromium.ts";

/**
 * Unpacks the shipped Chromium, if it is the one to drive, before any test file starts: two files unpacking it at once
 * would start an incomplete one.
 */
export default async ({ config }: TestProject): Promise<void> => {
  await chromiumPath({ ...process.env, ...config.env }["CHROMIUM"]);
};
