import fc from "fast-check";
import { expect, test } from "vitest";
import { pageTop } from "../../src/island/page-top.ts";

/** Units of layout to a pixel: in Firefox; in the others at 100%, zoomed to 80, 125, 150 and 200%, and on a screen of three pixels for one. */
const units = [60, 64, 64 * 0.8, 64 * 1.25, 64 * 1.5, 64 * 2, 64 * 3];
/** What a browser tells of a length: a float of 32 bits. */
const told = Math.fround;

test("the same layout gives the same number wherever the page is scrolled, in every engine's unit of layout", () => {
  fc.assert(fc.property(fc.constantFrom(...units), fc.nat(65_000 * 192), fc.array(fc.nat(65_000 * 192), { minLength: 2, maxLength: 6 }), (unit, place, scrolls) => {
    const top = (place / 192 * unit | 0) / unit;
    const read = scrolls.map((scroll) => {
      const scrolled = (scroll / 192 * unit | 0) / unit;
      return pageTop({ top: told(top - scrolled) } as DOMRect, told(scrolled));
    });
    expect(new Set(read).size).toBe(1);
    expect(Math.abs(read[0]! - top)).toBeLessThan(0.51);
  }), { numRuns: 5_000 });
});

test("a place that Firefox told in two ways, 1/768 of a pixel apart, is one place", () => {
  const asScrolled = pageTop({ top: 35142.117980957 - 35476.41796875 } as DOMRect, 35476.41796875);
  expect(pageTop({ top: 35142.116668701 - 35476 } as DOMRect, 35476)).toBe(asScrolled);
});
