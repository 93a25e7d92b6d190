import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, open } from "./open.ts";
import { openStory } from "./story.ts";

const opened = await open();

/** Copies from the start of one element to the end of another as a reader does, and gives the words. */
async function copied(page: Page, from: string, to: string): Promise<string> {
  await page.evaluate(
    ([from, to]) => {
      const passage = document.createRange();
      passage.setStartBefore(document.querySelector(from!)!.firstChild!);
      const last = document.querySelector(to!)!;
      passage.setEnd(last, last.childNodes.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(passage);
    },
    [from, to],
  );
  await page.keyboard.press("Control+c");
  return plain(await page.evaluate(() => navigator.clipboard.readText()));
}
const plain = (words: string) => words.replace(/\s+/g, " ").trim();
const seen = async (page: Page, selector: string) =>
  plain(
    (await page.locator(selector).evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText))).join(" "),
  );

test.each([
  { width: 390, height: 664 },
  { width: 1440, height: 900 },
])(
  "a copy over cards, scenes and prose holds the words that are seen, and no others, at $width px",
  async (viewport) => {
    const { page, wrong } = await openStory(opened, {
      viewport,
      at: "volleys-list-1",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await drawn(page, "volleys-list-1");
    expect(await copied(page, "#volleys-list-1 .card", "#volleys-list-3 .card")).toBe(
      await seen(page, "#volleys-list-1 .card, #volleys-list-2 .card, #volleys-list-3 .card"),
    );
    const last = await page.locator('[data-scene="volleys"] [data-step]').last().getAttribute("id");
    expect(await copied(page, `#${last} .card`, "#after-volleys + *")).toBe(
      await seen(page, `#${last} .card, #after-volleys, #after-volleys + *`),
    );
    const whole = await copied(page, "main", "main");
    for (const unseen of await page.$$eval("main :is(.skip, .unseen, .gloss)", (all) =>
      all.map((each) => each.textContent.trim()),
    ))
      expect(whole, unseen).not.toContain(plain(unseen));
    expect(wrong).toEqual([]);
  },
);

test("read as a page, a copy holds the finding and the source of each picture", async () => {
  const { page } = await openStory(opened, {
    viewport: { width: 390, height: 664 },
    way: "page",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const words = await copied(page, "#volleys-list-1", "#volleys-list-3");
  for (const part of [".finding", ".measure", ".source"])
    expect(words).toContain(await seen(page, `#volleys-list-1 ${part}`));
});
