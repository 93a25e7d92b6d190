import type { Page } from "playwright-core";

/**
 * Waits until the story's script has added all its controls: the step controls, and the cards' links, which come last.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForSelector("html.ready");
  await page.waitForSelector("[data-stepper]:not([hidden])", { state: "attached" });
  await page.waitForFunction(
    () => document.querySelectorAll("[data-step] > .card").length === document.querySelectorAll(".step-link").length,
  );
}
