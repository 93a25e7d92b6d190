import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");
/** The colours of the first rule whose selector is this, by name. */
const coloursOf = (selector: string): Record<string, string> => {
  const rule = css.slice(css.indexOf(`${selector} {`));
  return Object.fromEntries([...rule.slice(0, rule.indexOf("}")).matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]));
};
const light = coloursOf(":root");
const dark = coloursOf(':root[data-theme="dark"]');

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
/** The contrast ratio of WCAG 2, 1 to 21. */
const contrast = (a: string, b: string): number => {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dim! + 0.05);
};

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
test("dark is the same whether the system or the reader asks for it", () => {
  expect(coloursOf(':root:not([data-theme="light"])')).toEqual(dark);
});
test("dark has a value for every colour of light", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(Object.keys(light).length).toBeGreaterThan(10);
});
describe.each([["light", light], ["dark", dark]] as const)("in %s", (_, colours) => {
  test.each(["ink", "muted", "blue", "red", "later"])("words in %s can be read on paper and on cards", (name) => {
    expect(contrast(colours[name]!, colours["paper"]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name]!, colours["card"]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(["blue", "blue-pale", "red", "red-pale", "later"])("outlines in %s can be seen", (name) => {
    expect(contrast(colours[name]!, colours["paper"]!)).toBeGreaterThanOrEqual(3);
  });
  test.each(["blue", "red"])("words in paper can be read on full %s", (name) => {
    expect(contrast(colours["paper"]!, colours[name]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(["blue", "red"])("the hit and the not hit differ in %s even without colour", (name) => {
    expect(contrast(colours[name]!, colours[`${name}-soft`]!)).toBeGreaterThanOrEqual(3);
  });
});
