import { afterAll, describe, expect, test } from "vitest";
import { chromium } from "./engines/chromium.ts";
import { firefox } from "./engines/firefox.ts";
import { webkit } from "./engines/webkit.ts";
import { openAlive, within } from "./engines/within.ts";
import { serveStory } from "./histories/serve-story.ts";

const story = await serveStory();
afterAll(story.close);

const sizes = [
  { width: 390, height: 664 },
  { width: 1440, height: 900 },
] as const;

/** What a link is for. */
interface Linked {
  readonly kind: "prose" | "card" | "table";
  readonly words: string;
}

/**
 * Words that stand once on the page, from each chapter: some between scenes, some in a card, some in a table. Runs in the
 * page.
 */
function linked(): Linked[] {
  const text = document.body.textContent.replace(/\s+/g, " ").toLowerCase();
  const kinds = { prose: ".chapter > p", card: ".card > p:not(.when)", table: ".chapter table th" };
  return [...document.querySelectorAll("[data-chapter]")]
    .flatMap((chapter) =>
      Object.entries(kinds).map(([kind, selector]) => {
        const words = [...chapter.querySelectorAll(selector)].flatMap(({ childNodes }) =>
          [...childNodes]
            .map((node) => /(?<=^|\s)\w\S*( \S+){3,5}(?= |$)/.exec(node.nodeType === 3 ? node.textContent! : "")?.[0])
            .filter((words) => words && text.split(words.toLowerCase()).length === 2)
            .slice(-1),
        );
        return { kind, words: words[words.length >> 1] } as Linked;
      }),
    )
    .filter(({ words }) => words);
}

/** What hides these words from the reader once the page is at rest; nothing if they are seen. Runs in the page. */
async function hiding(words: string): Promise<string> {
  for (let still = 0, last = NaN; still < 20 || !("atRest" in document.documentElement.dataset); last = scrollY) {
    still = scrollY === last ? still + 1 : 0;
    await new Promise(requestAnimationFrame);
  }
  localStorage.clear();
  const walk = document.createTreeWalker(document.getElementById("main")!, NodeFilter.SHOW_TEXT);
  while (!walk.nextNode()!.textContent!.includes(words));
  const range = new Range();
  const at = walk.currentNode.textContent!.indexOf(words);
  range.setStart(walk.currentNode, at);
  range.setEnd(walk.currentNode, at + words.length);
  for (const { left, top, width, height } of range.getClientRects()) {
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!over?.contains(walk.currentNode))
      return over ? `behind ${over.className}` : `at ${Math.round(top)} of ${innerHeight}`;
  }
  return "";
}

// The Chromium that comes with the packages finds nothing, having no find bar.
const finding = process.env["CHROMIUM"] === "shipped" ? [firefox, webkit] : [chromium, firefox, webkit];

describe.each(finding)("in $name", ({ here, launch }) => {
  test.skipIf(!here()).each(sizes)(
    "what a highlight link is for comes to rest where it can be read, also behind an address of the page's own, at $width × $height",
    async (size) => {
      await within(launch, async (driver) => {
        await driver.resize(size);
        await driver.goto(`${story.origin}/`);
        const all = await driver.evaluate(linked, undefined);
        for (const kind of ["prose", "card", "table"])
          expect(all.filter((each) => each.kind === kind).length, kind).toBeGreaterThan(kind === "table" ? 0 : 5);
        const hidden: string[] = [];
        for (const [i, { kind, words }] of all.entries()) {
          const own = (i + size.width) % 4 < 2 ? "" : "volleys-list-3";
          const fragment = `${own}:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
          await openAlive(driver, `${story.origin}/?${i}#${fragment}`);
          const by = await driver.evaluate(hiding, words);
          if (by) hidden.push(`${kind} “${words}”, #${own}: ${by}`);
        }
        expect(hidden).toEqual([]);
      });
    },
  );
});
