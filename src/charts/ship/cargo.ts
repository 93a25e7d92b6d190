import { range } from "d3";
import { path, type Mark } from "../../marks/mark.ts";
import { lerp, progress } from "../../scene/interpolate.ts";
import { staggeredProgress } from "../parts/stagger.ts";
import { dotsPath, type Point } from "./glyphs.ts";
import { hold, silo, type Layout } from "./layout.ts";
import { unloaded, type ShipRows, type ShipState } from "./model.ts";

const unloading = { from: 0.35, to: unloaded, air: 0.4 };

/** The cargo, a dot for a thousand tonnes: it sails in the ship's hold and fills the buyer's silo, top row first. */
export function cargo({ cargo: thousands }: ShipRows, layout: Layout): (state: ShipState) => Mark {
  const { unit, sea, base, china, ship, alone, shared } = layout;
  const dots = range(thousands);
  const aboard = dots.map((i): Point => [
    (4.8 + (i % hold.columns)) * unit,
    sea - (1.1 + Math.floor(i / hold.columns)) * unit,
  ]);
  const ashore = dots.map((i): Point => {
    const place = thousands - 1 - i;
    return [
      china.importer + (0.5 + (place % silo.columns)) * unit,
      base - (0.6 + Math.floor(place / silo.columns)) * unit,
    ];
  });
  return ({ day, span, landed }) => {
    const left = ship.left(day, span);
    const down = lerp(alone, shared, progress(landed, 0, 0.3));
    const places = dots.map((i): Point => {
      const flown = staggeredProgress(landed, unloading, thousands - 1 - i, thousands);
      const [[x, y], [toX, toY]] = [aboard[i]!, ashore[i]!];
      return [lerp(x + left, toX, flown), lerp(y + down, toY, flown)];
    });
    return path("cargo", dotsPath(places, 0.38 * unit), { class: "ink" });
  };
}
