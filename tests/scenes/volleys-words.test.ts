import fc from "fast-check";
import { expect, test } from "vitest";
import { acts } from "../../src/charts/volleys/model.ts";
import type { Size } from "../../src/marks/mark.ts";
import { volleys } from "../../src/scenes/volleys.ts";
import { markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf, illegible, labelsSeen, said } from "./legible.ts";
import { at, frame, lists, netOf, phone, shown, sizes } from "./volleys-frames.ts";

test("each side’s name stands large at its end of the top, the same at every step and on the way", () => {
  for (const size of sizes) {
    const named = (playhead: number, act: "us" | "china") => markOf(frame(playhead, size), `name-${act}`);
    for (const act of acts)
      for (const playhead of tenths(volleys)) {
        expect(named(playhead, act)).toEqual(named(0, act));
        expect(opacityOf(named(playhead, act))).toBe(1);
      }
    const net = netOf(frame(0, size));
    expect(boxOf(named(0, "us")).right).toBeLessThan(net);
    expect(boxOf(named(0, "china")).left).toBeGreaterThan(net);
    expect(Number(named(0, "us").attrs["font-size"])).toBeGreaterThanOrEqual(16);
  }
});

test("a blow is named after who strikes, over the half of the other side where it lands", () => {
  for (const size of sizes) {
    for (const id of ["list-1", "list-2", "list-3"] as const) {
      const marks = frame(at(id), size);
      const net = netOf(marks);
      const [us, china] = acts.map((act) => markOf(marks, `${id}-${act}-blow-${act}`));
      expect([us!.text, china!.text]).toEqual(["America’s blow", "China’s blow"]);
      expect(boxOf(us!).left).toBeGreaterThan(net);
      expect(boxOf(china!).right).toBeLessThan(net);
      expect([opacityOf(us!), opacityOf(china!)]).toEqual([1, 1]);
    }
    const saidAt = (id: string) => said(frame(at(id), size));
    expect(saidAt("court")).toMatch(/Chinese goods bought.*US goods bought/);
    for (const id of ["court", "list-1", "list-2"]) expect(saidAt(id).match(/not taxed yet/g)).toHaveLength(2);
  }
});

test("“a taxed good flies to its maker” is said once", () => {
  const times = volleys.keyframes.filter(({ id }) => opacityOf(markOf(frame(at(id), phone), "blow-0")) > 0);
  expect(times.map(({ id }) => id)).toEqual(["court"]);
});

/** Illegible words at a size: cut off, over others, or over squares. */
function unreadable(size: Size, playhead: number): string[] {
  const marks = frame(playhead, size);
  const squares = shown(marks);
  const covered = labelsSeen(marks, 0.2)
    .map(boxOf)
    .filter(({ left, right, top, bottom }) =>
      squares.some(
        ({ x, y, side }) => x < right - 0.75 && left < x + side - 0.75 && y < bottom - 0.75 && top < y + side - 0.75,
      ),
    );
  return [...illegible(marks, size), ...covered.map(({ words }) => `squares are under “${words}”`)];
}

test.each([...sizes, { width: 937, height: 725 }])(
  "at $width by $height words are inside the picture, clear of each other and of every square, at every tenth",
  (size) => {
    for (const playhead of tenths(volleys)) expect(unreadable(size, playhead), `at ${playhead}`).toEqual([]);
  },
);

test("words are clear of all else at every step, whatever the size", () => {
  const size = fc.record({ width: fc.integer({ min: 288, max: 1800 }), height: fc.integer({ min: 190, max: 1200 }) });
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 5 }), (size, step) => {
      expect(unreadable(size, step)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([...sizes, { width: 1000, height: 800 }])(
  "at $width × $height the sizes of lists keep clear of the net",
  (size) => {
    const marks = frame(at("out-of-room"), size);
    const net = netOf(marks);
    for (const list of lists)
      for (const act of acts) {
        const { left, right } = boxOf(markOf(marks, `rank-${list}-${act}`));
        expect(act === "us" ? left - net : net - right).toBeGreaterThan(5);
      }
  },
);
