import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { citationText, cslItem } from "../../src/publishing/citation.ts";
import { asScript, datasetOf, newsArticle } from "../../src/publishing/linked-data.ts";
import { robots, sitemap } from "../../src/publishing/sitemap.ts";
import { storyJson, type PictureWords } from "../../src/publishing/story-json.ts";
import { scenes } from "../../src/scenes/index.ts";

const ledger = readLedger(readContent("."));
const site = new URL("https://example.org/");
const pictures = Object.fromEntries(
  Object.entries(scenes).map(([id, { keyframes }]): [string, PictureWords] => [
    id,
    {
      title: id,
      subtitle: "s",
      keyframes: keyframes.map((keyframe) => ({ id: keyframe.id, title: "t", subtitle: "s", alt: "a" })),
    },
  ]),
);
const told = storyJson(ledger, pictures, (scene) => scenes[scene]!.datasets, undefined);
const addresses = (value: unknown) => JSON.stringify(value).match(/https:\/\/example\.org[^"]*/g) ?? [];

test("story.json names every step, fact and source, and every scene's chapter", () => {
  expect(told.steps).toHaveLength(Object.values(scenes).reduce((sum, { keyframes }) => sum + keyframes.length, 0));
  expect(told.facts.map(({ id }) => id)).toEqual(Object.keys(ledger.facts));
  const sources = new Set(told.sources.map(({ id }) => id));
  for (const { sources: cited } of [...told.facts, ...told.datasets, ...told.scenes])
    for (const id of cited) expect(sources).toContain(id);
  const chapters = new Set(told.chapters.map(({ id }) => id));
  for (const { id, chapter } of told.scenes) expect(chapters, id).toContain(chapter);
  expect(told.facts.find(({ id }) => id === "china-surplus-2018")?.text.replaceAll("\u00a0", " ")).toBe(
    "US$323.32 billion",
  );
});

test("without an address nothing says one, and with it everything that needs one does", () => {
  const table = Object.values(ledger.tables)[0]!;
  const cited = { id: "walls", title: "Walls", path: "pictures/walls.html", kind: "picture" } as const;
  const all = (at: URL | undefined) => [
    storyJson(ledger, pictures, () => [], at),
    newsArticle(ledger.story, at, "cards/story.png"),
    datasetOf(table, ledger.sources, at, "pictures/walls.html"),
    cslItem(cited, ledger.story, at),
    citationText(cited, ledger.story, at, ledger.interface),
  ];
  expect(all(undefined).flatMap(addresses)).toEqual([]);
  for (const one of all(site)) expect(addresses(one).length, JSON.stringify(one).slice(0, 80)).toBeGreaterThan(0);
});

test("a citation says who, what, when and where, once each", () => {
  const line = citationText(
    { id: "walls", title: "Walls rose", path: "pictures/walls.html", kind: "picture" },
    { title: "Story", byline: "By the desk", author: "desk", checked: "2026-11-23", language: "en-GB" },
    site,
    ledger.interface,
  );
  expect(line).toBe("desk. “Walls rose.” Story, 23 November 2026. https://example.org/pictures/walls.html. CC BY 4.0.");
});

test("a citation in Chinese has the signs of Chinese between its parts", () => {
  const line = citationText(
    { id: "walls", title: "两道墙", path: "pictures/walls.html", kind: "picture" },
    { title: "二十一天", byline: "编辑部", checked: "2026-11-23", language: "zh-Hans" },
    site,
    {
      ...ledger.interface,
      detail: "{first}，{next}",
      sentences: "{first}。{next}",
      beside: "{first}{next}",
    },
  );
  expect(line).toBe("编辑部。“两道墙。”二十一天，2026年11月23日。https://example.org/pictures/walls.html。CC BY 4.0。");
});

test("data in a page cannot end its script element", () => {
  const script = asScript({ name: "</script><b>" });
  expect(script).not.toContain("<");
  expect(JSON.parse(script)).toEqual({ name: "</script><b>" });
});

test("the sitemap names each page once, and robots.txt names the sitemap", () => {
  const map = sitemap(site, ["index.html", "pictures/walls.html"], "2026-11-23");
  expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1])).toEqual([
    "https://example.org/",
    "https://example.org/pictures/walls.html",
  ]);
  expect(robots(site)).toContain("Sitemap: https://example.org/sitemap.xml");
});
