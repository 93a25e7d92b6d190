import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { open, sizes } from "./open.ts";
import { openStory } from "./story.ts";

const opened = await open();
/** What Firefox's reader view and many others are made with. */
const readability = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");
/** What is no part of the text: glosses, the stage, links past a scene, the guess's question and controls. */
const apart = ".gloss, .stage, .skip, .step-link, .ask, .told, .keys, .slider, script";

test.each([
  ["as delivered", true],
  ["with its script running", false],
] as const)(
  "a reader view keeps every word and picture of the story %s, and no gloss in mid-sentence",
  async (_, asDelivered) => {
    const { page } = await openStory(opened, { viewport: sizes[0], bypassCSP: true });
    const { lost, glosses, kept, pictures } = await page.evaluate(
      async ({ readability, apart, asDelivered }) => {
        const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");
        const plain = (words: string) => words.replace(/\s+/g, " ").trim();
        const drawn = (root: ParentNode) => root.querySelectorAll("figure svg[role=img]").length;
        const story = asDelivered
          ? parsed(await (await fetch(location.href)).text())
          : (document.cloneNode(true) as Document);
        const glosses = [...story.querySelectorAll(".gloss")].map((gloss) => plain(gloss.textContent));
        const text = story.querySelector("main")!.cloneNode(true) as Element;
        for (const each of text.querySelectorAll(apart)) each.remove();
        const passages = [...text.querySelectorAll("p, li, h2, h3, caption, th, td, figcaption")]
          .filter((each) => !each.querySelector("p, li"))
          .map((each) => plain(each.textContent));
        const Readability = new Function(`${readability}; return Readability`)() as new (story: Document) => {
          parse(): { content: string; textContent: string };
        };
        const view = new Readability(story).parse();
        const words = plain(view.textContent);
        return {
          lost: passages.filter((passage) => !words.includes(passage)),
          glosses: glosses.map((gloss) => words.includes(gloss)),
          pictures: drawn(text),
          kept: drawn(parsed(view.content)),
        };
      },
      { readability, apart, asDelivered },
    );
    expect(lost).toEqual([]);
    expect(new Set(glosses)).toEqual(new Set([false]));
    expect(pictures).toBeGreaterThan(40);
    expect(kept).toBe(pictures);
  },
);
