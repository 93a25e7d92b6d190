import type { Page } from "playwright-core";
import { spoken } from "./spoken.ts";

/** What a screen reader says of a page, by Chromium's accessibility tree, one utterance a line. */
export async function listen(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return spoken(nodes);
}
