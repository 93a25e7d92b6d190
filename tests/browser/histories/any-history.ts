import { expect, test } from "vitest";
import type { Engine } from "../engines/engine.ts";
import { firstDifference, seed } from "./first-difference.ts";
import { serveStory } from "./serve-story.ts";

/** `npm run test:long` plays more. */
const count = Number(process.env["HISTORIES"] ?? 16);

/**
 * Plays random histories in an engine, if this machine has it. Each engine has a test file of its own, so that they run
 * in parallel.
 */
export function testAnyHistory(engine: Engine): void {
  test.skipIf(!engine.here())(
    `${engine.name}: ${count} random histories of seed ${seed} each end in the picture of a fresh page, and nothing goes wrong (ACCESS 18)`,
    { timeout: count * 60_000 + 180_000 },
    async () => {
      const story = await serveStory();
      const driver = await engine.launch();
      try {
        await driver.goto(`${story.origin}/`);
        expect(await firstDifference(engine.name, driver, story.origin, count)).toBe(undefined);
        expect(story.missing).toEqual([]);
      } finally {
        await driver.close();
        await story.close();
      }
    },
  );
}
