import { afterAll, beforeAll, expect, test } from "vitest";
import { stageAreas } from "../../src/storyboard/stage-areas.ts";
import { open, settled, type Opened } from "./open.ts";

let opened: Opened;
beforeAll(async () => void (opened = await open()));
afterAll(() => opened.close());

/** How much higher or lower than the table a stage may be: titles of one line or four leave more or less for the picture. */
const slack = 0.25;

test.each(stageAreas)("the storyboard draws for the area that stages have at $window.width × $window.height", async ({ window, area }) => {
  const context = await opened.browser.newContext({ viewport: window });
  const page = await context.newPage();
  await page.goto(`${opened.origin}/index.html`);
  const scenes = await page.locator("[data-scene]").all();
  expect(scenes.length).toBeGreaterThan(0);
  for (const scene of scenes) {
    await scene.evaluate((element) => element.scrollIntoView());
    await settled(page);
    const name = await scene.getAttribute("data-scene");
    const picture = await scene.locator(".stage-picture").evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }));
    expect(Math.abs(picture.width - area.width), `${name} is ${picture.width} wide`).toBeLessThanOrEqual(2);
    expect(Math.abs(picture.height - area.height), `${name} is ${picture.height} high`).toBeLessThanOrEqual(slack * area.height);
  }
  await context.close();
});
