import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { newPage, open } from "./open.ts";

const opened = await open();
const darkened = await open("dist", ["--blink-settings=forceDarkModeEnabled=true"]);
const paper = { light: [245, 240, 230], dark: [21, 20, 18] } as const;

/** The colour that the corner of the window is painted in, by a picture of it. */
async function painted(page: Page): Promise<readonly number[]> {
  const picture = (await page.screenshot({ clip: { x: 0, y: 100, width: 4, height: 4 } })).toString("base64");
  const sheet = await page.context().newPage();
  return sheet.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(4, 4).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(1, 1, 1, 1).data].slice(0, 3);
  }, picture);
}

test.each([
  ["light", undefined, "light"],
  ["dark", undefined, "dark"],
  ["light", "dark", "dark"],
  ["dark", "light", "light"],
] as const)(
  "in a %s system with %s colours chosen, every page says that it is %s, and is, also where a browser darkens pages by itself",
  async (colorScheme, chosen, shown) => {
    // Browsers darken pages where the system is dark.
    for (const { browser, origin } of colorScheme === "dark" ? [opened, darkened] : [opened]) {
      const page = await newPage(browser, { colorScheme, viewport: { width: 800, height: 600 } });
      if (chosen) await page.addInitScript((theme) => localStorage.setItem("theme", theme), chosen);
      for (const path of ["/", "/sources.html", "/pictures/volleys.html"]) {
        await page.goto(origin + path, { waitUntil: "load" });
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), path).toMatch(shown);
        expect(await painted(page), path).toEqual(paper[shown]);
      }
    }
  },
);
