import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtProblems, readPages } from "../../src/check/built-pages.ts";
import { firstScreen, weighStory } from "../../src/check/weight.ts";
import { scenes } from "../../src/scenes/index.ts";

const story = readFileSync("dist/index.html", "utf8");

test("no built page has a dead link, a repeated id, a spilled value or a step without its still", () => {
  expect(builtProblems("dist")).toEqual([]);
});

test("the story has its seven chapters, every scene and every keyframe as a step with an address", () => {
  expect([...story.matchAll(/data-chapter="([^"]+)"/g)].map((m) => m[1])).toEqual(["round-one", "verbal-volleys", "scorecard", "communist-party", "csis-analysis", "round-two", "after-the-bell"]);
  expect([...story.matchAll(/data-scene="([^"]+)"/g)].map((m) => m[1]).sort()).toEqual(Object.keys(scenes).sort());
  const steps = [...story.matchAll(/id="([^"]+)" data-step="([^"]+)"/g)];
  for (const [, id, step] of steps) expect(id).toBe(step!.replace("/", "-"));
  expect(steps.map((m) => m[2]).sort()).toEqual(Object.values(scenes).flatMap(({ id, keyframes }) => keyframes.map((k) => `${id}/${k.id}`)).sort());
});

test("pages are files, so that every plain host serves them", () => {
  const paths = readPages("dist").map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["index.html", "sources.html", "pictures.html", "404.html", ...Object.keys(scenes).map((scene) => `pictures/${scene}.html`)]));
});

test("the numbers a reader checks first are right and say whose they are", () => {
  const words = story.replace(/<(script|style|svg)\b[^]*?<\/\1>/g, " ").replace(/<[^>]+>/g, "").replace(/\u00a0|&nbsp;/g, " ");
  expect(words).toMatch(/US\$323\.32 billion/);
  expect(words).toMatch(/China’s[^.]{0,80}(customs|surplus)/);
  for (const number of ["US$360 billion", "US$250 billion", "US$110 billion", "about 12%", "16.5%"]) expect(words).toContain(number);
  expect(words).toMatch(/PIIE/);
  expect(words).toMatch(/\b21\b/);
});

test("the first screen is light: HTML 40 kB, script 22, fonts 60, all 130", () => {
  const weight = weighStory("dist");
  expect(weight.html).toBeLessThanOrEqual(40_000);
  expect(weight.shell).toBeGreaterThan(2_000);
  expect(weight.shell).toBeLessThanOrEqual(22_000);
  expect(weight.fonts).toBeLessThanOrEqual(60_000);
  expect(firstScreen(weight)).toBeLessThanOrEqual(130_000);
});
