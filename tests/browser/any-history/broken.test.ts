import { expect, test } from "vitest";
import { chromium } from "../engines/chromium.ts";
import { firstDifference } from "../histories/first-difference.ts";
import { serveStory } from "../histories/serve-story.ts";

test.each([
  [
    "loses two scroll events of three",
    "{const listen = addEventListener; let n = 0; window.addEventListener = (type, heard, how) => listen(type, type === 'scroll' ? (event) => n++ % 3 || heard(event) : heard, how);}",
  ],
  [
    "adds up where its steps are, instead of reading it",
    "{const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetTop'), last = new WeakMap; Object.defineProperty(HTMLElement.prototype, 'offsetTop', { get() { const top = get.call(this); if (!this.matches('[data-step]')) return top; const read = (top + (last.get(this) ?? top)) / 2; last.set(this, read); return read; } });}",
  ],
])("an island broken on purpose is found out: one that %s", { timeout: 600_000 }, async (_, broken) => {
  const story = await serveStory(broken);
  const driver = await chromium.launch(); // its own, since a page that outlives its server reports errors
  try {
    await driver.goto(`${story.origin}/`);
    expect(await firstDifference("Chromium", driver, story.origin, 40)).toMatch(
      /^(scenes|current|marks|left|resize|turn|zoom): /m,
    );
  } finally {
    await driver.close();
    await story.close();
  }
});
