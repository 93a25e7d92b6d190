import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, sizes, watchedPage } from "./open.ts";

const opened = await open();

const [phone, , desk] = sizes;
const row = 'tr:has(a[data-marks~="part-1"])';
const link = `${row} a`;
const picture = async (options: Parameters<typeof watchedPage>[1]) => {
  const { page, wrong } = await watchedPage(opened, options);
  await page.goto(`${opened.origin}/pictures/two-ledgers.html`, { waitUntil: "load" });
  return { page, wrong };
};
const lit = (page: Page) => page.waitForSelector("#phone .lights .lit-edge", { state: "attached" });
const dark = (page: Page) => page.waitForFunction(() => !document.querySelector(".lights, tr.lit"));
const still = (page: Page) => page.$eval("#phone svg", (svg) => svg.outerHTML);
const inWindow = (page: Page, of: string) =>
  page.$eval(of, (each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

test("a row that is pointed at lights its marks in the still that shows them, and leaves no trace", async () => {
  const { page, wrong } = await picture({ viewport: desk });
  const before = await still(page);
  await page.hover(`${row} td:nth-child(2)`);
  await lit(page);
  const [copy, mark] = await page.$eval("#phone svg", (svg) => [
    svg.querySelector(".lights .lit-edge + *")!.getAttribute("d") ?? "",
    svg.querySelector('[data-key="part-1"]')!.getAttribute("d") ?? "",
  ]);
  expect(copy).toBe(mark);
  expect(await page.$$eval(".lights", (all) => all.length)).toBe(1);
  expect(await page.$$eval("tr.lit", (all) => all.length)).toBe(1);
  await page.mouse.move(2, 2);
  await dark(page);
  expect(await still(page)).toBe(before);

  await page.hover(`${row} td:nth-child(2)`);
  await lit(page);
  await page.keyboard.press("Escape");
  await dark(page);
  expect(wrong).toEqual([]);
});

test.each([
  ["desk", desk],
  ["phone", phone],
] as const)(
  "by key on a %s: the focus lights a row's marks, Enter goes to them and keeps them lit, Esc clears and goes back to the row",
  async (_, viewport) => {
    const { page, wrong } = await picture({ viewport: viewport! });
    const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-marks"));
    await page.focus(".rows:has(a[data-marks~=part-1]) .scroller");
    for (let presses = 0; presses < 9 && !(await at())?.includes("part-1"); presses++) await page.keyboard.press("Tab");
    await lit(page);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/two-ledgers.html#phone");
    await expect.poll(() => inWindow(page, "#phone svg")).toBe(true);
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    await lit(page);
    await page.keyboard.press("Escape");
    await dark(page);
    expect(await at()).toContain("part-1");
    expect(await inWindow(page, link)).toBe(true);
    await page.keyboard.press("Shift+Tab"); // and another row is highlighted in turn
    await lit(page);
    expect(await page.$eval("tr.lit a", (each) => (each as HTMLElement).dataset["marks"])).not.toContain("part-1");
    expect(wrong).toEqual([]);
  },
);

test("a tap goes to the still and lights the marks; a tap beside them puts them out", async () => {
  const { page, wrong } = await picture({ viewport: phone!, hasTouch: true });
  await page.tap(link);
  await lit(page);
  await expect.poll(() => inWindow(page, "#phone svg")).toBe(true);
  await page.tap("#phone .finding");
  await dark(page);
  expect(wrong).toEqual([]);
});

test("without script a row's link leads to its still", async () => {
  const { page, wrong } = await picture({ viewport: desk, javaScriptEnabled: false });
  await page.click(link);
  await page.waitForURL("**/two-ledgers.html#phone");
  expect(wrong).toEqual([]);
});
