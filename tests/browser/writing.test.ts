import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWriting, type Writing } from "./writing.ts";

let writing: Writing;
beforeAll(async () => void (writing = await startWriting()));
afterAll(() => writing.stop());

const chapter = "content/chapters/01-round-one.mdx";

/** Replaces a passage that must be in the file. */
function edit(file: string, passage: string, words: string): void {
  const before = writing.project.read(file);
  expect(before).toContain(passage);
  writing.project.write(file, before.replace(passage, words));
}

/** Words that replace one another in turn: in the chapter, in a scene's title, and in the interface. */
const meals = ["dinner", "supper", "lunch", "breakfast", "brunch"] as const;
const links = ["The", "All the", "See the", "Read the", "Here are the"] as const;

/** Edits to three files, and what the page shows afterwards. */
const edits = (meal: string, next: string, link: string, nextLink: string) =>
  [
    [
      "content/interface.yaml",
      `rows_link: ${link} numbers`,
      `rows_link: ${nextLink} numbers`,
      `${nextLink} numbers behind`,
    ],
    ["content/scenes/truce-clock.yaml", `title: A ${meal} in`, `title: A ${next} in`, `A ${next} in Buenos Aires`],
    [chapter, `Over ${meal}`, `Over ${next}`, `Over ${next} in Buenos Aires`],
  ] as const;

// Each leaves the page in another state: drawn, or not drawn for lack of a fact, of a chapter, of the ledger.
test.each([
  ["a word misspelt", chapter, "Over dinner", "Over dinnner", '"dinnner" is not in the dictionary; write "dinner"', 0],
  [
    "a fact that is not there",
    chapter,
    '<Fact id="truce-days"',
    '<Fact id="truce-dais"',
    'no fact "truce-dais" in content/facts.yaml; did you mean "truce-days"?',
    1,
  ],
  [
    "a tag never closed",
    chapter,
    "</Scene>",
    "",
    "<Scene> is opened here and never closed; write </Scene> after line ",
    2,
  ],
  ["a tab in the facts", "content/facts.yaml", "truce-days:", "truce-days:\n\tnote:", "content/facts.yaml:7:1: ", 3],
] as const)(
  "%s lies over the page until it is mended, and edits after that show again",
  async (_what, file, right, wrong, says, round) => {
    const before = writing.project.read(file);
    edit(file, right, wrong);
    await writing.overlaid(says).finally(() => writing.project.write(file, before));
    await writing.holds(`Over ${meals[round]}`);
    for (const [other, passage, words, seen] of edits(
      meals[round],
      meals[round + 1]!,
      links[round],
      links[round + 1]!,
    )) {
      edit(other, passage, words);
      await writing.holds(seen);
    }
  },
);

test("code in a chapter does not run, nor a package in content/ that takes the place of one of ours", async () => {
  const before = writing.project.read(chapter);
  const trace = join(writing.project.folder, "ran");
  const leaves = `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`;
  writing.project.write(
    "content/node_modules/astro/package.json",
    '{ "name": "astro", "type": "module", "exports": { "./jsx-runtime": "./x.js" } }',
  );
  writing.project.write("content/node_modules/astro/x.js", leaves);
  edit(chapter, "Over ", `{${leaves}} Over `);
  await writing
    .overlaid("code in braces is not allowed in a chapter")
    .finally(() => writing.project.write(chapter, before));
  await writing.holds("Over ");
  expect(existsSync(trace)).toBe(false);
});

test("the worker of a build that was served at the same address ends, and the page shows itself anew", async () => {
  const { page, project } = writing;
  project.write(
    "public/old.js",
    `oninstall = () => skipWaiting();
     onactivate = (event) => event.waitUntil(caches.open("twenty-one-days / old").then(() => clients.claim()));
     onfetch = (event) => event.request.mode === "navigate" && event.respondWith(new Response("<p>An old build</p>", { headers: { "content-type": "text/html" } }));`,
  );
  await expect.poll(() => page.evaluate(async () => (await fetch("/old.js")).ok)).toBe(true);
  await page.evaluate(async () => {
    const claimed = new Promise((done) => (navigator.serviceWorker.oncontrollerchange = done));
    await navigator.serviceWorker.register("/old.js");
    await claimed;
  });
  await page.reload();
  expect(await page.textContent("p")).toBe("An old build");
  // A build's worker has this address, and the browser looks for a new one at each visit.
  await page.evaluate(() => void navigator.serviceWorker.register("/sw.js"));
  await writing.holds("Over ");
  await expect
    .poll(() =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]),
    )
    .toEqual([]);
});

test("a chapter's new file is seen, and so is its first edit", async () => {
  const file = "content/chapters/08-round-three.mdx";
  writing.project.write(file, "---\ntitle: Round three\ndek: What may come.\ndraft: true\n---\n\nNobody knows.\n");
  await writing.holds("Nobody knows.");
  edit(file, "Nobody", "Everybody");
  await writing.holds("Everybody knows.");
});
