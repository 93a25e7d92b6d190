import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { card, cardSvg } from "../../src/cards/card-svg.ts";
import { cached } from "../../src/cards/disk-cache.ts";
import { outlineWords } from "../../src/cards/outline-words.ts";
import { plainLook } from "../../src/cards/plain-look.ts";
import { asText } from "../../src/cards/plain-svg.ts";
import { stepSvg } from "../../src/cards/step-svg.ts";
import { rect, text } from "../../src/marks/mark.ts";
import { textWidth } from "../../src/marks/text-width.ts";

const look = plainLook(readFileSync("src/styles/picture.css", "utf8"), readFileSync("src/styles/tokens.css", "utf8"));
const colours = { paper: "#ffffff", ink: "#000000" };
const folder = mkdtempSync(join(tmpdir(), "cards-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("no words on a card leave it or reach the picture, however long its title", () => {
  const word = fc.stringMatching(/^[a-z$%0-9]{1,11}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 40 }),
      (title, below) => {
        const svg = cardSvg(
          {
            kicker: "Chapter 1",
            title: title.join(" ").slice(0, 70),
            below: below.join(" "),
            story: "Twenty-One Days",
          },
          [],
          look,
          colours,
          asText,
        );
        for (const [, attrs, words] of svg.matchAll(/<text ([^>]*)>([^<]*)</g)) {
          const at = (name: string) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attrs!)?.[1]);
          const width = textWidth(words!.replaceAll("&amp;", "&"), {
            size: at("font-size"),
            face: attrs!.includes("Display") ? "display" : "text",
            weight: 700,
          });
          expect(at("x") + width, words).toBeLessThan(224);
          expect(at("y")).toBeLessThan(card.height - 12);
        }
      },
    ),
  );
});

test("outlines are as wide as the words are measured, and anchored as they are told", async () => {
  const outline = await outlineWords({
    text: readFileSync("src/styles/fonts/archivo.woff2"),
    display: readFileSync("src/styles/fonts/archivo-display.woff2"),
  });
  const left = (svg: string) => Number(/translate\(([-\d.]+) /.exec(svg)?.[1]);
  for (const words of ["US$323.32 billion", "1 March"]) {
    const width = textWidth(words, { size: 20, weight: 500 });
    const ends = (["start", "middle", "end"] as const).map((anchor) =>
      left(outline(words, { x: "300", y: "10", "font-size": "20", "text-anchor": anchor })),
    );
    expect(ends[0]).toBe(300);
    expect(ends[0]! - ends[2]!).toBeCloseTo(width, 0);
    expect(ends[0]! - ends[1]!).toBeCloseTo(width / 2, 0);
  }
});

test("Chinese words are outlined with every glyph, each an em wide, beside the house's own digits", async () => {
  const words = "“加征关税”3次25%——二十一天";
  const outline = await outlineWords(
    {
      text: readFileSync("src/styles/fonts/archivo.woff2"),
      display: readFileSync("src/styles/fonts/archivo-display.woff2"),
    },
    words,
  );
  const left = (anchor: string) =>
    Number(
      /translate\(([-\d.]+) /.exec(
        outline(words, { x: "300", y: "10", "font-size": "20", "text-anchor": anchor }),
      )?.[1],
    );
  expect(left("start") - left("end")).toBeCloseTo(textWidth(words, { size: 20 }), 0);
  expect(outline(words, {}).match(/<path /g)).toHaveLength([...words].length);
  expect(() => outline("谈判", {})).toThrow("谈");
});

test("a downloaded step says its title, source and credit, and needs nothing from elsewhere", () => {
  const svg = stepSvg(
    {
      title: "Walls & tariffs",
      subtitle: "Percent",
      alt: "Two walls",
      source: "Sources: PIIE.",
      credit: "Desk. CC BY 4.0.",
      language: "en-GB",
    },
    [rect("a", 0, 0, 10, 10, { class: "us" }), text("b", 1, 2, "seen"), text("c", 1, 2, "unseen", { opacity: 0 })],
    look,
    colours,
  );
  for (const words of [
    "<title>Walls &amp; tariffs</title>",
    "<desc>Two walls</desc>",
    ">Percent<",
    ">Sources: PIIE.<",
    ">Desk. CC BY 4.0.<",
    ">seen<",
  ])
    expect(svg).toContain(words);
  expect(svg).not.toContain("unseen");
  expect(svg).not.toMatch(/class=|var\(|href=/);
});

test("what was made once of the same inputs is not made again, and other inputs are not mistaken for them", async () => {
  let made = 0;
  const make = () => Promise.resolve(new Uint8Array([++made]));
  expect([...(await cached(folder, ["a", "bc"], make))]).toEqual([1]);
  expect([...(await cached(folder, ["a", "bc"], make))]).toEqual([1]);
  expect([...(await cached(folder, ["ab", "c"], make))]).toEqual([2]);
});
