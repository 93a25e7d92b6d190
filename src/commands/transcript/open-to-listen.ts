import type { Browser, Page } from "playwright-core";
import { untilAlive } from "../until-alive.ts";

/** The story at an address on a phone, alive and with all its controls, as a listener meets it on a first visit. */
export async function openToListen(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
  await page.goto(address, { waitUntil: "load" });
  await untilAlive(page);
  await page.waitForFunction(() => document.querySelector("[data-left]")?.textContent);
  return page;
}
