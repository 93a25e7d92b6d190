import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { darkTokens } from "../../src/storyboard/dark-tokens.ts";

test("the storyboard's dark colours are the story's", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const dark = darkTokens(tokens, ":root:has(#t-dark:checked)");
  const [, block] = /data-theme="dark"\] \{([^}]*)\}/.exec(tokens)!;
  expect(dark).toContain(":root:has(#t-dark:checked)");
  for (const line of block!
    .split("\n")
    .map((text) => text.trim())
    .filter(Boolean))
    expect(dark).toContain(line);
});

test("a style sheet without dark colours is refused", () => {
  expect(() => darkTokens(":root { --paper: white; }", "x")).toThrow(/dark/);
});
