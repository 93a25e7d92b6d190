import type { Browser, Page } from "playwright-core";
import { untilAlive } from "../until-alive.ts";

/** Opens the story at an address on a phone, as on a first visit, and waits for its script and controls. */
export async function openToListen(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
  await page.goto(address, { waitUntil: "load" });
  await untilAlive(page);
  await page.waitForFunction(() => document.querySelector("[data-left]")?.textContent);
  return page;
}
