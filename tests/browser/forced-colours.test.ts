import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { newPage, open } from "./open.ts";

const opened = await open();

interface Shape {
  readonly look: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The seen shapes of each still of the page, each with how it looks and where it is, in the order of the page. */
const shapesOf = (page: Page) =>
  page.$$eval("[data-step] .still svg", (all) =>
    all.map((svg) => ({
      step: svg.closest("[data-step]")!.id,
      shapes: [...svg.querySelectorAll("rect, path, circle, line")]
        .filter((shape) => !shape.closest("defs") && shape.checkVisibility({ opacityProperty: true }))
        .map((shape): Shape => {
          const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
          const edge = stroke === "none" ? "" : `${stroke} ${strokeWidth} ${strokeDasharray}`;
          const { left, top, right, bottom } = shape.getBoundingClientRect();
          return { look: `${fill} ${fillOpacity} ${edge}`, box: { left, top, right, bottom } };
        }),
    })),
  );
const pageIn = async (colorScheme: "light" | "dark", forcedColors: "none" | "active") => {
  const page = await newPage(opened.browser, {
    colorScheme,
    forcedColors,
    javaScriptEnabled: false,
    viewport: { width: 800, height: 900 },
  });
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  return page;
};
const touch = ({ box: a }: Shape, { box: b }: Shape) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) < 12;

test.each(["light", "dark"] as const)(
  "in forced colours on a %s ground, shapes that touch and look different still do (ACCESS 22)",
  async (scheme) => {
    const plain = await shapesOf(await pageIn(scheme, "none"));
    const forced = await shapesOf(await pageIn(scheme, "active"));
    expect(plain.length).toBeGreaterThan(40);
    const alike = new Set<string>();
    for (const [n, { step, shapes }] of plain.entries())
      for (const [i, a] of shapes.entries())
        for (const [j, b] of shapes.slice(0, i).entries())
          if (a.look !== b.look && forced[n]!.shapes[i]!.look === forced[n]!.shapes[j]!.look && touch(a, b))
            alike.add(`${step}: ${a.look} and ${b.look}`);
    expect([...alike]).toEqual([]);
  },
);

test.each(["light", "dark"] as const)(
  "in forced colours on a %s ground, the two sides have the colours that words give them, and words stand out from it (ACCESS 22)",
  async (scheme) => {
    const page = await pageIn(scheme, "active");
    const colours = await page.evaluate(() => {
      const probe = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      document.body.append(probe);
      return Object.fromEntries(
        ["blue", "red", "lit", "deadline", "paper", "ink"].map((name) => {
          probe.style.fill = `var(--${name})`;
          return [
            name,
            getComputedStyle(probe)
              .fill.match(/[\d.]+/g)!
              .slice(0, 3)
              .map(Number),
          ];
        }),
      );
    });
    const [red, green, blue] = [0, 1, 2];
    expect(colours["blue"]![blue]).toBeGreaterThan(Math.max(colours["blue"]![red]!, colours["blue"]![green]!));
    expect(colours["red"]![red]).toBeGreaterThan(Math.max(colours["red"]![green]!, colours["red"]![blue]!));
    expect(colours["lit"]![blue]).toBeLessThan(colours["lit"]![green]! / 2);
    const light = (name: string) => {
      const parts = colours[name]!.map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * parts[red]! + 0.7152 * parts[green]! + 0.0722 * parts[blue]!;
    };
    for (const name of ["blue", "red", "deadline", "ink"]) {
      const [low, high] = [light(name), light("paper")].sort((a, b) => a - b) as [number, number];
      expect((high + 0.05) / (low + 0.05), name).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test("in forced colours the theme is the system's, whatever was chosen, and no switch is offered", async () => {
  const page = await newPage(opened.browser, { forcedColors: "active", colorScheme: "dark" });
  await page.addInitScript(() => localStorage.setItem("theme", "light"));
  await page.goto(`${opened.origin}/`, { waitUntil: "load" });
  await page.waitForSelector("[data-theme-switch]:not([hidden])", { state: "attached" });
  expect(await page.locator("[data-theme-switch]").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBeUndefined();
});
