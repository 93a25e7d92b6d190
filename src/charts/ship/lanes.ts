import { group, path, text, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { arrowPath } from "./glyphs.ts";
import type { Layout } from "./layout.ts";
import type { ShipLabel, ShipState } from "./model.ts";

/** The two countries, and the goods' way over the sea between them, once in each direction. */
export function lanes(words: Words<ShipLabel>, layout: Layout): (state: ShipState) => Mark[] {
  const { width, unit, type, sea, shared, head, dateSize, ports, widthOf } = layout;
  const heads = [
    text("us", 0, shared + head, words.us, { class: "big us", size: dateSize * 0.8 }),
    text("china", width, shared + head, words.china, { class: "big cn", size: dateSize * 0.8, anchor: "end" }),
  ];
  const apart = (ports - sea) / 2;
  /** A lane with its goods named in the middle. */
  const lane = (label: "goods-out" | "goods-in", y: number) => {
    const beside = widthOf(label) / 2 + 8;
    const [before, after] = [width / 2 - beside, width / 2 + beside];
    const bar = y - type * 0.34;
    const out = label === "goods-out";
    return [
      path(`${label}-from`, out ? arrowPath(0, before, bar, 0) : arrowPath(width, after, bar, 0), { class: "axis" }),
      text(label, width / 2, y, words[label], { size: type, weight: 600, anchor: "middle" }),
      path(`${label}-to`, out ? arrowPath(after, width, bar, unit) : arrowPath(before, 0, bar, unit), {
        class: "axis",
      }),
    ];
  };
  const [out, back] = [lane("goods-out", shared + sea + apart), lane("goods-in", shared + sea + 2 * apart)];
  return ({ lanes: on, mirror }) => [
    group("countries", heads, { opacity: progress(on, 0.5, 1) }),
    group("lane-out", out, { opacity: progress(on, 0.5, 1) }),
    group("lane-in", back, { opacity: progress(mirror, 0.4, 0.75) }),
  ];
}
