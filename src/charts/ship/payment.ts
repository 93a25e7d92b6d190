import { range } from "d3";
import { group, path, type Mark } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { textLines } from "../parts/text-lines.ts";
import { arrowPath, bicyclePath, dotsPath, housePath, siloPath } from "./glyphs.ts";
import type { Layout } from "./layout.ts";
import { unloaded, type ShipRows, type ShipState } from "./model.ts";

type Coast = Layout["us"];

/** How far a payment has come, from 0 to 1, by how far its step has. */
const sent = (on: number) => progress(on, unloaded, 1);

/**
 * Who pays whom: on each coast an importer, a customs house of the same country, and the money's way from one to the
 * other. China's duty on the cargo is known, and stands on its way as coins of a million dollars.
 */
export function payment({ coins }: ShipRows, layout: Layout): (state: ShipState) => Mark[] {
  const { unit, type, priceSize, step, base, importer, china, us, width, lines } = layout;
  const middle = base - 3 * unit;
  const look = { size: type, weight: 600 } as const;
  const named = base + step;
  const above = (of: readonly string[]) => middle - 1.3 * unit - (of.length - 1) * priceSize;
  const priced = { size: priceSize, anchor: "middle" } as const;
  const chinese = [
    path("silo", siloPath(china.importer, base, unit), { class: "axis" }),
    path("customs-china", housePath(china.customs, base, unit), { class: "cn" }),
    ...textLines("importer-china", china.importer, named, lines["importer-china"], step, look),
    ...textLines("customs-china-name", width, named, lines["customs-china"], step, {
      ...look,
      class: "cn",
      anchor: "end",
    }),
  ];
  const american = [
    path("bicycle", bicyclePath(us.importer, base, unit), { class: "line" }),
    path("customs-us", housePath(us.customs, base, unit), { class: "us" }),
    ...textLines("importer-us", us.importer + importer, named, lines["importer-us"], step, { ...look, anchor: "end" }),
    ...textLines("customs-us-name", 0, named, lines["customs-us"], step, { ...look, class: "us" }),
  ];
  const price = (key: "paid-china" | "paid-us", who: string, { from, to }: Coast) =>
    textLines(key, (from + to) / 2, above(lines[key]), lines[key], priceSize, { ...priced, class: `big ${who}` });
  const [chinaPrice, usPrice] = [price("paid-china", "cn", china), price("paid-us", "us", us)];
  const way = (key: string, who: string, { from, to }: Coast, on: number) =>
    path(key, arrowPath(from, lerp(from, to, on), middle, unit * Math.min(1, 3 * on)), {
      class: `${who} line`,
      opacity: on > 0 ? 1 : 0,
    });
  const coinsAt = (on: number) => {
    const x = (i: number) => lerp(china.from, lerp(china.from, china.to - unit, (i + 0.5) / coins), on);
    return dotsPath(
      range(coins).map((i) => [x(i), middle]),
      0.62 * unit,
    );
  };

  return ({ landed, mirror }) => {
    const [paid, paidUs] = [sent(landed), sent(mirror)];
    return [
      group("china-side", chinese, { opacity: progress(landed, 0.25, 0.45) }),
      way("money-china", "cn", china, paid),
      path("coins", coinsAt(paid), { class: "cn", opacity: progress(paid, 0, 0.2) }),
      group("china-price", chinaPrice, { opacity: progress(paid, 0.8, 1) }),
      group("us-side", american, { opacity: progress(mirror, 0.1, 0.4) }),
      way("money-us", "us", us, paidUs),
      group("us-price", usPrice, { opacity: progress(paidUs, 0.8, 1) }),
    ];
  };
}
