import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFont } from "../../src/commands/fonts/open-font.ts";
import { open } from "./open.ts";
import { openStory } from "./story.ts";

const opened = await open();

/**
 * Every character that the page shows in its own language, including generated content before and after elements. Runs
 * in the page.
 */
function written(): string[] {
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.matches("script, style") || element.closest("[lang]") !== document.documentElement) continue;
    for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
    for (const side of ["::before", "::after"])
      texts.push(...(getComputedStyle(element, side).content.match(/(?<=")[^"]*(?=")/g) ?? []));
  }
  return [...new Set([...texts.join("").replace(/[\n\t\r]/g, "")])];
}

test("what scripts write, as controls, notes and counts, can be set in the fonts that the build cut for the story", async () => {
  const { page } = await openStory(opened, {
    viewport: { width: 390, height: 844 },
    way: "steps",
    at: "volleys-list-2",
  });
  await page.locator("#volleys-list-2 a.fact").first().click();
  await page.waitForSelector("[popover]:popover-open");
  const signs = await page.evaluate(written);
  expect(signs).toContain("#"); // a card's link to itself, which is in no built page
  const fonts = globSync("dist/assets/*.woff2");
  expect(fonts).toHaveLength(4);
  for (const path of fonts) {
    const font = await openFont(readFileSync(path));
    expect(
      signs.filter((sign) => !font.has(sign)),
      path,
    ).toEqual([]);
  }
});
