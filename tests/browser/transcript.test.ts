import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listen } from "../../src/commands/transcript/listen.ts";
import { openToListen } from "../../src/commands/transcript/open-to-listen.ts";
import { transcriptFile } from "../../src/commands/transcript/transcript-file.ts";
import { open } from "./open.ts";
import { translations } from "../translations.ts";

const opened = await open();

/**
 * The kind of each line, without its words: `    group`, `    sentence`; adjacent lines of one kind count once, so
 * editing a sentence or adding a paragraph changes nothing.
 */
const kinds = (lines: readonly string[]) =>
  lines
    .map(
      (line) =>
        `${/^ */.exec(line)![0]}${/^ *(heading \d|(?:link|image|group|region|table|row|navigation|button)(?=:)|figure$|list$|banner$|main$|contentinfo$|blockquote$)/.exec(line)?.[1] ?? "sentence"}`,
    )
    .filter((kind, i, all) => kind !== all[i - 1]);

describe.each(["", ...translations])("edition “%s”", async (edition) => {
  const page = await openToListen(opened.browser, `${opened.origin}/${edition && `${edition}/`}`);
  const headings = await page.$$eval("h1, h2, h3, h4", (all) => all.map((each) => each.tagName));
  const steps = await page.$$eval("[data-step]", (all) =>
    all.map((step) => ({
      name: step.querySelector(".finding")!.textContent.replace(/\s+/g, " "),
      words: step.querySelector("svg")!.getAttribute("aria-label")!.replace(/\s+/g, " "),
    })),
  );
  const cover = (await page.locator(".opening svg").getAttribute("aria-label"))!.replace(/\s+/g, " ");
  const lines = await listen(page);

  test("the page is spoken as the kept transcript says; after a change: npm run transcript, and read what differs as a listener would (ACCESS 1)", () => {
    const keptLines = readFileSync(transcriptFile(edition), "utf8").trimEnd().split("\n");
    expect(kinds(lines)).toEqual(kinds(keptLines));
  });

  test("the controls are spoken word for word as kept, with their states (ACCESS 10)", () => {
    const kept = readFileSync(transcriptFile(edition), "utf8").split("\n");
    const before = (all: readonly string[]) => all.slice(0, all.indexOf("main"));
    expect(before(kept).length).toBeGreaterThan(10);
    expect(before(lines)).toEqual(before(kept));
  });

  test("headings stand in order: one of the first rank, and none more than one below the last (ACCESS 2)", () => {
    expect(headings.filter((rank) => rank === "H1")).toHaveLength(1);
    expect(headings[0]).toBe("H1");
    for (const [i, rank] of headings.entries())
      expect(Number(rank[1]) - Number(headings[i - 1]?.[1] ?? 0), `heading ${i + 1}`).toBeLessThanOrEqual(1);
    expect(lines.filter((line) => /^ *heading/.test(line))).toHaveLength(headings.length);
  });

  test("each step is named by its finding, and its picture described once, with a sentence of its own (ACCESS 3, 4)", () => {
    const said = lines.map((line) => line.trim());
    expect(said.filter((line) => line.startsWith("image: ")).map((line) => line.slice(7))).toEqual([
      cover,
      ...steps.map(({ words }) => words),
    ]);
    expect(new Set(steps.map(({ words }) => words)).size).toBe(steps.length);
    expect(said.filter((line) => steps.some(({ name }) => line === `group: ${name}`))).toHaveLength(steps.length);
  });

  test("nothing is said again that has just been said, but a finding, which names its step and stands over its picture", () => {
    const said = lines
      .map((line) => line.trim())
      .filter(
        (line) => !/^(link|button|group|region|figure|list|row)\b|^(?:Sources: |来源：)/.test(line) && line.length > 40,
      );
    const findings = new Set(steps.map(({ name }) => name));
    const last = new Map<string, number>();
    const twice: string[] = [];
    for (const [i, line] of said.entries()) {
      if (!findings.has(line) && i - (last.get(line) ?? -Infinity) < 10) twice.push(line);
      last.set(line, i);
    }
    expect(twice).toEqual([]);
  });

  test("links and buttons have names that say something, and every chapter's is its title", () => {
    const names = lines.flatMap((line) =>
      [...line.matchAll(/(?:^ *|\[)(?:link|button): ([^\]]*)/g)].map((match) => match[1]!),
    );
    expect(names.length).toBeGreaterThan(280);
    expect(names.filter((name) => !/[\p{L}\d]/u.test(name) || /^(here|click here|more|link|#)$/i.test(name))).toEqual(
      [],
    );
    const marks = lines
      .slice(lines.findIndex((line) => line.includes("navigation:")) + 2)
      .filter((_, i, all) => all.slice(0, i + 1).every((each) => /^ +link: /.test(each)))
      .map((line) => line.trim().slice(6).toUpperCase());
    expect(marks).toEqual(
      lines.filter((line) => line.trim().startsWith("heading 2: ")).map((line) => line.trim().slice(11).toUpperCase()),
    );
  });
});
