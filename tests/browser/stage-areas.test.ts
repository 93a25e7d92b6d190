import { expect, test } from "vitest";
import { stageAreas } from "../../src/storyboard/stage-areas.ts";
import { open, settled } from "./open.ts";
import { openStory } from "./story.ts";

const opened = await open();

/** How much higher or lower than the table a stage may be, since titles take one to four lines. */
const slack = 0.25;

test.each(stageAreas)(
  "the storyboard draws for the area that stages have at $window.width × $window.height",
  async ({ window, area }) => {
    const { page } = await openStory(opened, { viewport: window });
    const scenes = await page.locator("[data-scene]").all();
    expect(scenes.length).toBeGreaterThan(0);
    for (const scene of scenes) {
      await scene.evaluate((element) => element.scrollIntoView());
      await settled(page);
      const name = await scene.getAttribute("data-scene");
      const picture = await scene
        .locator(".stage-picture")
        .evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }));
      expect(Math.abs(picture.width - area.width), `${name} is ${picture.width} wide`).toBeLessThanOrEqual(2);
      expect(Math.abs(picture.height - area.height), `${name} is ${picture.height} high`).toBeLessThanOrEqual(
        slack * area.height,
      );
    }
  },
);

test.each(stageAreas)("every card at rest is read whole at $window.width × $window.height", async ({ window }) => {
  const { page } = await openStory(opened, { viewport: window });
  const hidden = await page.locator("[data-step]").evaluateAll((steps) =>
    steps
      .map((step) => {
        const [whole, card, stage] = [
          step,
          step.querySelector(".card")!,
          step.closest("[data-scene]")!.querySelector(".stage")!,
        ].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
        const up = whole.top + whole.height / 2 - innerHeight / 2; // a step rests with its middle in the window's
        const bar = document.querySelector(".bar")!.getBoundingClientRect().height;
        const roof = card.right <= stage.left ? bar : bar + stage.height;
        return {
          step: (step as HTMLElement).dataset["step"],
          over: Math.max(roof - (card.top - up), card.bottom - up - innerHeight),
        };
      })
      .filter(({ over }) => over > 0.5),
  );
  expect(hidden).toEqual([]);
});
