import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readPages } from "../../src/check/built-pages.ts";

test("the published site has no storyboard and leads to none", () => {
  expect(existsSync("dist/storyboard.html")).toBe(false);
  for (const { path, html } of readPages("dist")) expect(html.includes("storyboard"), path).toBe(false);
});
