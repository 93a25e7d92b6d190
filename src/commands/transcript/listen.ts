import type { Page } from "playwright-core";
import { spoken } from "./spoken.ts";

/** What Chromium's accessibility tree speaks of an opened page, a line an utterance. */
export async function listen(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return spoken(nodes);
}
