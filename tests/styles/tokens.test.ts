import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");
/** The colours of the first rule with this selector, by name. */
const coloursOf = (selector: string): Record<string, string> => {
  const rule = css.slice(css.indexOf(`${selector} {`));
  return Object.fromEntries(
    [...rule.slice(0, rule.indexOf("}")).matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]),
  );
};
const light = coloursOf(":root");
const dark = coloursOf(':root[data-theme="dark"]');

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
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
/**
 * Matrices for colour vision without one kind of cone (Machado, Oliveira and Fernandes, 2009), in linear light, 0 to 1.
 */
const without: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seenWithout = (cones: string, colour: string): readonly number[] => {
  const light = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return without[cones]!.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, i) => sum + share * light[i]!, 0),
      ),
    ),
  );
};
/** Distance of two colours in OKLab; 0.02 is about the smallest visible one. */
const apart = (a: readonly number[], b: readonly number[]): number => {
  const lab = ([r, g, b]: readonly number[]) => {
    const [l, m, s] = [
      0.4122214708 * r! + 0.5363325363 * g! + 0.0514459929 * b!,
      0.2119034982 * r! + 0.6806995451 * g! + 0.1073969566 * b!,
      0.0883024619 * r! + 0.2817188376 * g! + 0.6299787005 * b!,
    ].map(Math.cbrt);
    return [
      0.2104542553 * l! + 0.793617785 * m! - 0.0040720468 * s!,
      1.9779984951 * l! - 2.428592205 * m! + 0.4505937099 * s!,
      0.0259040371 * l! + 0.7827717662 * m! - 0.808675766 * s!,
    ];
  };
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((value, i) => value - second[i]!));
};

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("in %s", (_, colours) => {
  test.each(["ink", "muted", "blue", "red", "deadline"])(
    "words in %s can be read on paper and on cards (ACCESS 20)",
    (name) => {
      expect(contrast(colours[name]!, colours["paper"]!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[name]!, colours["card"]!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(["blue", "blue-pale", "red", "red-pale", "muted", "deadline"])("outlines in %s can be seen", (name) => {
    expect(contrast(colours[name]!, colours["paper"]!)).toBeGreaterThanOrEqual(3);
  });
  test.each(Object.keys(without))(
    "the two sides' colours are ten times as far apart as an eye can just tell, without %s (ACCESS 21)",
    (cones) => {
      for (const kind of ["", "-pale"])
        expect(
          apart(seenWithout(cones, colours[`blue${kind}`]!), seenWithout(cones, colours[`red${kind}`]!)),
          kind,
        ).toBeGreaterThan(kind ? 0.1 : 0.2);
    },
  );
  test.each(["blue", "red"])("words in paper can be read on full %s", (name) => {
    expect(contrast(colours["paper"]!, colours[name]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(["blue", "red"])("the hit and the not hit differ in %s even without colour", (name) => {
    expect(contrast(colours[name]!, colours[`${name}-soft`]!)).toBeGreaterThanOrEqual(3);
  });
  test("a day that is left is the most vivid square, and a day gone recedes towards the paper", () => {
    const vividness = (name: string): number => {
      const parts = [1, 3, 5].map((i) => parseInt(colours[name]!.slice(i, i + 2), 16));
      return Math.max(...parts) - Math.min(...parts);
    };
    for (const name of ["gone", "paper", "rule", "muted", "ink", "blue-soft", "red-soft"])
      expect(vividness("lit"), name).toBeGreaterThan(2 * vividness(name));
    expect(contrast(colours["lit"]!, "#000000")).toBeGreaterThan(contrast(colours["gone"]!, "#000000"));
    expect(contrast(colours["gone"]!, colours["paper"]!)).toBeGreaterThanOrEqual(1.5);
    expect(contrast(colours["gone"]!, colours["paper"]!)).toBeLessThan(3);
    expect(contrast(colours["deadline"]!, colours["gone"]!)).toBeGreaterThanOrEqual(2.5);
  });
  test("a date can be read on a day that is left", () => {
    expect(contrast(colours["on-lit"]!, colours["lit"]!)).toBeGreaterThanOrEqual(7);
  });
});
