import { afterAll, describe, expect, test } from "vitest";
import { chromium } from "./engines/chromium.ts";
import { firefox } from "./engines/firefox.ts";
import { webkit } from "./engines/webkit.ts";
import { openAlive, within } from "./engines/within.ts";
import { serveStory } from "./histories/serve-story.ts";

const story = await serveStory();
afterAll(story.close);

const narrow = [
  { width: 390, height: 664 },
  { width: 768, height: 1024 },
] as const;

/** Gives the page what the tests below ask. Runs in the page. */
function prepare(): void {
  const still = async () => {
    for (let last = NaN, count = 0; count < 4; last = scrollY) {
      await new Promise(requestAnimationFrame);
      count = scrollY === last ? count + 1 : 0;
    }
  };
  /** Whether the reader sees all of a box of a card: nothing of it lies behind the bar or the stage, or outside. */
  const seen = ({ top, bottom }: DOMRect, card: Element) => {
    const stage = card.closest("[data-scene]")!.querySelector("[data-stage]")!.getBoundingClientRect();
    const bar = document.querySelector(".bar")!.getBoundingClientRect().bottom;
    const roof = stage.left < card.getBoundingClientRect().right ? Math.max(bar, stage.bottom) : bar;
    return top >= roof - 1 && bottom <= innerHeight + 1;
  };
  Object.assign(window, { still, seen });
}
interface InPage {
  readonly still: () => Promise<void>;
  readonly seen: (box: DOMRect, card: Element) => boolean;
  readonly find: (words: string, exactly: boolean, back: boolean, around: boolean) => boolean;
  unseen: Map<Range, Element>;
}

// The Chromium that comes with the packages finds nothing, having no find bar.
describe.each([firefox, webkit])("in $name", ({ here, launch }) => {
  test.skipIf(!here())("what find in page finds in a card is seen, from above and from below", async () => {
    await within(launch, async (driver) => {
      for (const size of narrow) {
        await driver.resize(size);
        await openAlive(driver, `${story.origin}/?find`);
        await driver.evaluate(prepare, undefined);
        const { found, hidden } = await driver.evaluate(async () => {
          const { still, seen, find } = window as unknown as InPage;
          const hidden: string[] = [];
          let found = 0;
          for (const back of [false, true]) {
            for (const text of [...document.querySelectorAll(".card > p:not(.when)")].filter((_, i) => i % 7 === 3)) {
              const words = /\S+ \S+ \S+ \S+/.exec(text.firstChild!.textContent ?? "")?.[0];
              if (!words) continue;
              scrollTo({ top: back ? 1e7 : 0, behavior: "instant" });
              getSelection()!.selectAllChildren(document.querySelector(back ? ".foot" : ".kicker")!);
              if (back) getSelection()!.collapseToEnd();
              else getSelection()!.collapseToStart();
              await still();
              find(words, true, back, false);
              await still();
              const hit = getSelection()!.getRangeAt(0);
              const card = hit.startContainer.parentElement!.closest(".card");
              if (!card) continue;
              found++;
              if (!seen(hit.getBoundingClientRect(), card)) hidden.push(`${back ? "back to" : "on to"} “${words}”`);
            }
          }
          return { found, hidden };
        }, undefined);
        expect(found).toBeGreaterThan(8);
        expect(hidden).toEqual([]);
      }
    });
  });
});

describe.each([chromium, firefox, webkit])("in $name", ({ here, launch }) => {
  test.skipIf(!here())(
    "every paragraph of a card that is brought into view is seen, upwards and downwards",
    async () => {
      await within(launch, async (driver) => {
        for (const size of narrow) {
          await driver.resize(size);
          await openAlive(driver, `${story.origin}/?into-view`);
          await driver.evaluate(prepare, undefined);
          const hidden = await driver.evaluate(() => {
            const { seen } = window as unknown as InPage;
            const paragraphs = [...document.querySelectorAll(".card > p")];
            return [paragraphs, paragraphs.toReversed()].flatMap((all) =>
              all
                .filter((paragraph) => {
                  paragraph.scrollIntoView({ block: "nearest", behavior: "instant" });
                  return !seen(paragraph.getBoundingClientRect(), paragraph.parentElement!);
                })
                .map(({ textContent }) => textContent),
            );
          }, undefined);
          expect(hidden).toEqual([]);
        }
      });
    },
  );
});

// WebKit pages by four fifths of the window, whatever the scroll padding.
describe.each([chromium, firefox])("in $name", ({ here, launch }) => {
  test.skipIf(!here()).each(narrow)(
    "Page Down skips no line of a card at $width × $height",
    async ({ width, height }) => {
      await within(launch, async (driver) => {
        await driver.resize({ width, height });
        await openAlive(driver, `${story.origin}/?page-down`);
        await driver.evaluate(prepare, undefined);
        const lines = await driver.evaluate(async () => {
          const scene = document.querySelector("[data-scene]")!;
          scene.closest("section")!.scrollIntoView({ behavior: "instant" });
          await (window as unknown as InPage).still();
          const unseen = new Map<Range, Element>();
          for (const card of scene.querySelectorAll(".card")) {
            const walk = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const text = walk.currentNode as Text;
              for (const { index } of text.data.matchAll(/\S+/g)) {
                const letter = new Range();
                letter.setStart(text, index);
                letter.setEnd(text, index + 1);
                if (letter.getBoundingClientRect().width > 0) unseen.set(letter, card);
              }
            }
          }
          Object.assign(window, { unseen });
          return unseen.size;
        }, undefined);
        expect(lines).toBeGreaterThan(100);
        for (let at = -1, past = false; !past;) {
          const now = await driver.evaluate(async (from) => {
            const { still, seen, unseen } = window as unknown as InPage;
            while (scrollY === from) await new Promise(requestAnimationFrame);
            await still();
            for (const [letter, card] of unseen) if (seen(letter.getBoundingClientRect(), card)) unseen.delete(letter);
            return {
              top: scrollY,
              past: document.querySelector("[data-scene]")!.getBoundingClientRect().bottom < 0,
            };
          }, at);
          ({ top: at, past } = now);
          if (!past) await driver.pageDown!();
        }
        expect(
          await driver.evaluate(
            () => [...(window as unknown as InPage).unseen].map(([{ startContainer }]) => startContainer.textContent),
            undefined,
          ),
        ).toEqual([]);
      });
    },
  );
});
