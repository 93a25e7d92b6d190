import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readPages } from "../../src/check/built-pages.ts";

test("the published site has no storyboard and leads to none", () => {
  expect(existsSync("dist/storyboard.html")).toBe(false);
  expect(readPages("dist").length).toBeGreaterThan(5);
  for (const { path, html } of readPages("dist")) expect(html.includes("storyboard"), path).toBe(false);
});
