import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside, roomBeside } from "../../src/island/place-beside.ts";

const layouts = fc
  .record({
    area: fc.record({
      left: fc.integer({ min: 0, max: 100 }),
      top: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 250, max: 900 }),
      height: fc.integer({ min: 240, max: 900 }),
    }),
    at: fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
    size: fc.record({ width: fc.integer({ min: 50, max: 250 }), height: fc.integer({ min: 20, max: 400 }) }),
  })
  .map(({ area: { left, top, width, height }, at, size }) => {
    const area = { left, top, right: left + width, bottom: top + height };
    const [x, y] = [left + at.x * (width - 40), top + at.y * (height - 20)];
    return { area, about: { left: x, top: y, right: x + 40, bottom: y + 20 }, size };
  });

test("what is no higher than the room beside a thing stands inside the area and leaves the thing to be seen", () => {
  fc.assert(
    fc.property(layouts, ({ area, about, size }) => {
      const { width } = size;
      const height = Math.min(size.height, roomBeside(about, area));
      const { left, top } = placeBeside(about, { width, height }, area);
      expect(left).toBeGreaterThanOrEqual(area.left);
      expect(left + width).toBeLessThanOrEqual(area.right);
      expect(top).toBeGreaterThanOrEqual(area.top);
      expect(top + height).toBeLessThanOrEqual(area.bottom);
      expect(top >= about.bottom || top + height <= about.top).toBe(true);
    }),
  );
});
