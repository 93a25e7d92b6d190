import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { makeFonts } from "../../src/commands/fonts/make-fonts.ts";
import { openFont } from "../../src/commands/fonts/open-font.ts";
import { characters } from "../../src/styles/fonts/characters.ts";
import { cuts, mostBytes } from "../../src/styles/fonts/cuts.ts";

const file = (name: string) => `src/styles/fonts/${name}.woff2`;

test("the four fonts together weigh no more than they may", () => {
  expect(cuts.reduce((sum, { name }) => sum + statSync(file(name)).size, 0)).toBeLessThanOrEqual(mostBytes);
});

test("what is committed is what `npm run fonts` makes", async () => {
  for (const [path, bytes] of await makeFonts())
    expect(readFileSync(path).equals(bytes), `${path} is out of date; run npm run fonts`).toBe(true);
});

test.each(cuts)(
  "$name.woff2 kerns as the package's font does, but for less than an eye sees",
  async ({ name, from, axes, kerning }) => {
    const whole = readFileSync(createRequire(import.meta.url).resolve(from));
    const model = await openFont(
      await subsetFont(whole, characters, {
        targetFormat: "truetype",
        keepFeatures: ["kern"],
        variationAxes: { ...axes, wght: kerning.weight },
      }),
    );
    const ours = await openFont(readFileSync(file(name)));
    const kern = (font: typeof ours, pair: string) =>
      (font.advance(pair, kerning.weight, ["kern"]) - font.advance(pair, kerning.weight)) / font.unitsPerEm;
    for (const first of "ATVWYLPRFTo1.“")
      for (const second of "AVWYTaeouvy,.”7") {
        expect(Math.abs(kern(ours, first + second) - kern(model, first + second)), first + second).toBeLessThanOrEqual(
          0.0041,
        );
      }
    expect(kern(ours, "AV")).toBeLessThan(-0.01);
  },
);

test("every family that tokens.css names first has a face, and so has each stand-in", () => {
  const faces = new Set(
    [...readFileSync("src/styles/fonts.css", "utf8").matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => name),
  );
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const ours = new Map([...tokens.matchAll(/(--own-\w+):\s+([^;]+);/g)].map(([, name, value]) => [name, value!]));
  const stacks = [...tokens.matchAll(/--(?:sans|display|text):\s+([^;]+);/g)].map(([, stack]) =>
    stack!.replace(/var\((--own-\w+)\)/, (_, name: string) => ours.get(name) ?? ""),
  );
  expect(stacks).toHaveLength(3);
  for (const stack of stacks) {
    const named = stack.split(/,\s+/).map((name) => name.replaceAll('"', ""));
    const own = named.filter((name) => /^(Archivo|Newsreader)/.test(name));
    expect(own.length).toBeGreaterThan(1);
    for (const name of own) expect(faces).toContain(name);
  }
});
