import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printStory } from "../../src/commands/pdf/print-story.ts";
import { newPage, open } from "./open.ts";
import { translations } from "../translations.ts";

const opened = await open();
const lacksReader = spawnSync("pdftotext", ["-v"]).error !== undefined;

/** A text's letters in order, which line breaks, page breaks and note numbers do not change. */
const letters = (text: string): string => text.normalize("NFKC").match(/\p{L}/gu)!.join("");

const spaced = (text: string): string => text.replace(/\s+/g, " ");
const wordsOf = (pdf: Buffer, ...options: string[]): string =>
  spawnSync("pdftotext", [...options, "-", "-"], { input: pdf, maxBuffer: 1e8 }).stdout.toString();

describe.each(["", ...translations])("edition “%s”", async (edition) => {
  const address = new URL(edition && `${edition}/`, opened.origin).href;
  const pdf = await printStory(opened.browser, address);

  // A translation may embed letters by the thousand.
  const most = edition ? 1.6 : 1.5;
  test(`the story prints as a tagged PDF with an outline, of at most ${most} MB and 20 to 45 pages (ACCESS 28)`, () => {
    const text = pdf.toString("latin1");
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain("/Outlines");
    expect(pdf.length).toBeLessThanOrEqual(most * 1e6);
    const pages = text.match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeGreaterThanOrEqual(20);
    expect(pages).toBeLessThanOrEqual(45);
  });

  test.skipIf(lacksReader)(
    "the words of every step are in the PDF, to be searched and read aloud, and no page is blank",
    async () => {
      const pages = wordsOf(pdf, "-raw").split("\f").slice(0, -1);
      expect(
        pages.map((words, i) => [i + 1, words.trim().length] as const).filter(([, length]) => length < 80),
      ).toEqual([]);
      const held = letters(pages.join(" "));
      const page = await newPage(opened.browser, { javaScriptEnabled: false });
      await page.goto(address);
      await page.emulateMedia({ media: "print" });
      const cards = await page.$$eval("[data-step]", (steps) =>
        steps.map((step) => [step.id, step.querySelector<HTMLElement>(".card")!.innerText] as const),
      );
      expect(cards.length).toBeGreaterThan(40);
      expect(cards.filter(([, words]) => !held.includes(letters(words)))).toEqual([]);
    },
  );

  test("no link of the PDF leads to the machine that printed it, and every picture in it is described", () => {
    const text = pdf.toString("latin1");
    expect(
      [...text.matchAll(/\/URI \(([^)]*)\)/g)]
        .map((match) => match[1]!)
        .filter((to) => !/^https?:\/\/(?!127\.|localhost)/.test(to)),
    ).toEqual([]);
    const steps = readFileSync(join("dist", edition, "index.html"), "utf8").match(/data-step=/g)!.length;
    expect(text.match(/\/S \/Figure/g)!.length).toBeGreaterThanOrEqual(steps);
  });

  test("every character of the PDF is of the story's own fonts, whatever the machine has", () => {
    const names = [...pdf.toString("latin1").matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([A-Za-z]+)/g)].map(
      ([, name]) => name!,
    );
    expect(names).toContain("Archivo");
    expect(names.filter((name) => !/^(Archivo|Newsreader|NotoSansSC$)/.test(name))).toEqual([]);
  });

  test("on paper every step stands whole on one page, its card and its still seen, and no control is printed", async () => {
    const page = await newPage(opened.browser, { javaScriptEnabled: false, viewport: { width: 680, height: 960 } });
    await page.goto(address, { waitUntil: "load" });
    await page.emulateMedia({ media: "print" });
    const faults = await page.$$eval("[data-step]", (steps) =>
      steps.flatMap((step) => {
        const [card, still] = [
          step.querySelector(".card")!.getBoundingClientRect(),
          step.querySelector(".still svg")!.getBoundingClientRect(),
        ];
        const whole = getComputedStyle(step).breakInside === "avoid" && step.getBoundingClientRect().height < 960;
        return card.height > 20 && still.height > 100 && whole ? [] : [step.id];
      }),
    );
    expect(faults).toEqual([]);
    for (const control of [".bar", ".skip", ".step-link", ".stepper", ".go-on"])
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
  });

  test.skipIf(lacksReader)("a search of the PDF finds the title, and every amount with its unit", async () => {
    const page = await newPage(opened.browser, { javaScriptEnabled: false });
    await page.goto(address);
    const sought = await page.locator("h1, .card data").allInnerTexts();
    expect(sought.length).toBeGreaterThan(20);
    const held = spaced(wordsOf(pdf));
    expect(sought.filter((words) => !held.includes(spaced(words)))).toEqual([]);
  });
});
