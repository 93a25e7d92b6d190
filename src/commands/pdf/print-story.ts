import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { paperFonts } from "./paper-fonts.ts";

/**
 * Prints the story at an address as a tagged PDF with an outline, on A4, in light colours, with stills in place and
 * links as numbered notes. Bypasses the page's content security policy, which forbids added styles.
 */
export async function printStory(browser: Browser, address: string): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "light", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.emulateMedia({ media: "print" });
  const language = await page.evaluate(() => document.documentElement.lang);
  const fonts = await paperFonts(await page.content(), language);
  await page.evaluate(
    (styles) => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: styles }));
    },
    `${fonts}\n${readFileSync(new URL("paper.css", import.meta.url), "utf8")}`,
  );
  await setForPaper(page);
  // With scripts off, no promise of the page resolves.
  while ((await page.evaluate(() => document.fonts.status)) === "loading") await sleep(20);
  const bytes = await page.pdf({ preferCSSPageSize: false, format: "A4", tagged: true, outline: true });
  await context.close();
  return bytes;
}

/**
 * Numbers external links and lists their addresses at the end; removes links to other pages of the site, which would
 * point to this machine; and leaves shapes of pictures out of the tags, since their descriptions cover them.
 */
const setForPaper = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted = new Map<string, number>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]")) {
      const to = link.getAttribute("href")!;
      if (/^https?:/.test(to)) {
        if (!noted.has(to)) noted.set(to, noted.size + 1);
        const number = document.createElement("span");
        number.className = "note-number";
        number.textContent = ` ${noted.get(to)}`;
        link.append(number);
      } else if (!to.startsWith("#")) link.removeAttribute("href");
    }
    const notes = document.createElement("section");
    notes.className = "notes";
    const heading = document.createElement("h2");
    heading.textContent = document.querySelector('.foot a[href$="sources.html"]')!.textContent;
    const list = document.createElement("ol");
    for (const [to] of noted) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = link.textContent = to;
      item.append(link);
      list.append(item);
    }
    notes.append(heading, list);
    document.querySelector("main")!.append(notes);
    for (const shape of document.querySelectorAll("svg[role] > :not(title)")) shape.setAttribute("aria-hidden", "true");
  });
