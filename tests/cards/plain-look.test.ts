import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainLook, tokenOf } from "../../src/cards/plain-look.ts";
import { scenes } from "../../src/scenes/index.ts";
import { drawn } from "../scenes/drawn.ts";

const picture = readFileSync("src/styles/picture.css", "utf8");
const tokens = readFileSync("src/styles/tokens.css", "utf8");
const look = plainLook(picture, tokens);
const blue = tokenOf(tokens, "blue");

test("who acts gives the colour, and the more exact rule wins, wherever it stands", () => {
  expect(look("rect", ["us"])).toEqual({ fill: blue });
  expect(look("path", ["cn", "soft"])).toEqual({
    fill: tokenOf(tokens, "red-soft"),
    stroke: tokenOf(tokens, "red"),
    "stroke-width": "1",
  });
  expect(look("path", ["line", "later"])["stroke-dasharray"]).toBe("5 4");
  expect(look("text", ["later"])).toMatchObject({ fill: tokenOf(tokens, "muted"), stroke: "none" });
  expect(look("path", [])).toEqual({});
});

test("mixed colours are worked out", () => {
  const mixed = plainLook(
    "svg .a { fill: color-mix(in srgb, var(--x) 25%, var(--y)); }",
    ":root { --x: #ff0000; --y: #0000ff; }",
  );
  expect(mixed("rect", ["a"])).toEqual({ fill: "#4000bf" });
});

test("a rule that cannot be worked out is told, not drawn wrong", () => {
  expect(() => plainLook("svg > .a { fill: red; }", tokens)).toThrow("“svg > .a”");
  expect(() => plainLook("svg .a { stroke-width: calc(1px + 2px); }", tokens)("rect", ["a"])).toThrow(
    "cannot be worked out",
  );
  expect(() => plainLook("svg .a { fill: var(--nothing); }", tokens)("rect", ["a"])).toThrow("--nothing");
});

test("every look that a chart uses is worked out to plain values", () => {
  const seen = new Set<string>();
  for (const scene of Object.values(scenes)) {
    const { frame } = drawn(scene);
    scene.keyframes.forEach((_, i) => {
      for (const mark of frame(i, { width: 320, height: scene.stillHeight }))
        seen.add(`${mark.tag} ${String(mark.attrs["class"] ?? "")}`);
    });
  }
  expect(seen.size).toBeGreaterThan(20);
  for (const one of seen) {
    const [tag = "", ...classes] = one.split(" ").filter(Boolean);
    for (const value of Object.values(look(tag, classes))) expect(value, one).not.toMatch(/var\(|calc\(|color-mix/);
  }
});
