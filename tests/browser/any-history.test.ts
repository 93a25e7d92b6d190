import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium } from "./engines/chromium.ts";
import type { Driver, Engine } from "./engines/engine.ts";
import { engines } from "./engines/engines.ts";
import { histories } from "./histories/history.ts";
import { play } from "./histories/play.ts";
import { serveStory } from "./histories/serve-story.ts";

/** `npm run test:long` plays more. SEED chooses other histories, AT leads straight to the one that failed. */
const count = Number(process.env["HISTORIES"] ?? 16);
const seed = Number(process.env["SEED"] ?? 20190208);
const path = process.env["AT"];

/** Plays seeded histories until one ends in another picture than a fresh page; returns the shortest such history that is found within `patience` of the first. */
async function firstDifference(
  engine: Engine,
  driver: Driver,
  origin: string,
  numRuns: number,
  patience = 60_000,
): Promise<string | undefined> {
  let found = Infinity;
  const same = fc.asyncProperty(histories({ zoom: !!driver.zoom, hidden: !!driver.hidden }), async (history) => {
    if (Date.now() > found + patience) return; // there may be a shorter one, but it is not worth more
    const differ = await play(driver, origin, history);
    if (differ.length === 0) return;
    found = Math.min(found, Date.now());
    throw new Error(differ.join("\n"));
  });
  const run = await fc.check(same, { seed, numRuns, ...(path && { path }) });
  if (!run.failed) return undefined;
  return [
    `${engine.name}: history ${run.numRuns} of ${numRuns} ends in another picture than a fresh page`,
    JSON.stringify(run.counterexample![0]),
    run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance),
    `again: SEED=${seed} AT=${run.counterexamplePath} npm run test:long -- -t ${engine.name}`,
  ].join("\n");
}

describe.each(engines)("$name", (engine) => {
  test.skipIf(!engine.here())(
    `${count} random histories of seed ${seed} each end in the picture of a fresh page, and nothing goes wrong (ACCESS 18)`,
    { timeout: count * 20_000 + 180_000 },
    async () => {
      const story = await serveStory();
      const driver = await engine.launch();
      try {
        await driver.goto(`${story.origin}/`);
        expect(await firstDifference(engine, driver, story.origin, count)).toBe(undefined);
        expect(story.missing).toEqual([]);
      } finally {
        await driver.close();
        await story.close();
      }
    },
  );
});

describe("an island broken on purpose is found out", () => {
  let driver: Driver;
  beforeAll(async () => void (driver = await chromium.launch()));
  afterAll(() => driver?.close());

  test.each([
    [
      "loses two scroll events of three",
      "{const listen = addEventListener; let n = 0; window.addEventListener = (type, heard, how) => listen(type, type === 'scroll' ? (event) => n++ % 3 || heard(event) : heard, how);}",
    ],
    [
      "adds up where its steps are, instead of reading it",
      "{const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetTop'), last = new WeakMap; Object.defineProperty(HTMLElement.prototype, 'offsetTop', { get() { const top = get.call(this); if (!this.matches('[data-step]')) return top; const read = (top + (last.get(this) ?? top)) / 2; last.set(this, read); return read; } });}",
    ],
  ])("one that %s", { timeout: 600_000 }, async (_, broken) => {
    const story = await serveStory(broken);
    await driver.goto(`${story.origin}/`);
    expect(await firstDifference(chromium, driver, story.origin, 40, 0)).toMatch(/^(scenes|current|marks|left): /m);
    await story.close();
  });
});
