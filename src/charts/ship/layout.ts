import { scaleLinear } from "d3";
import type { Size } from "../../marks/mark.ts";
import { textWidth, type Setting } from "../../marks/text-width.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { balancedWords } from "../parts/balanced.ts";
import { writeDate } from "../parts/day.ts";
import { lineHeight } from "../parts/note.ts";
import { displayFigure, labelSize, wideFrom, wideSize } from "../parts/type.ts";
import type { ShipLabel } from "./model.ts";

/** The cargo's dots: in the ship's hold, and in the buyer's silo. */
export const hold = { columns: 14, rows: 5 };
export const silo = { columns: 10, rows: 7 };

/** Sizes in units of the distance between two dots. */
const ship = { length: 20.5, height: 9.2 };
const loops = 4;
const house = { width: 7, height: 7.6 };

/**
 * Layout in pixels. The sea is one line over the whole width, with the ship on it and the days below it; two pairs of
 * an importer and a customs house stand at the bottom, the American one at the left and the Chinese one at the right.
 * `unit` is the distance between two dots of the cargo.
 */
export function layoutOf(words: Words<ShipLabel>, size: Size) {
  const { width, height } = size;
  const type = width >= wideFrom && height >= 400 ? wideSize(size) * 1.25 : labelSize(size);
  const step = lineHeight(type);
  const widest = textWidth(writeDate(words.date, "30", words.august), { size: 1, face: "display" });
  // The date ends before the gate, also where the wait stands beside the crossing.
  const dateSize = Math.min(height * 0.13, (width * 0.4) / widest, 90);
  const countSize = clamp(Math.min(height * 0.15, width * 0.1), 28, 120);
  const head = Math.max(dateSize * displayFigure, 2 * step);
  const foot = 2 * step + 4;
  const room = height - head - foot - step - 20;
  const unit = Math.min(width / 72, room / (ship.height + loops + house.height));
  /** Type size of the money’s amounts. */
  const priceSize = clamp(unit * 2.6, 17, 44);
  /** High pictures have some more air above the ship and above what stands below the ports. */
  const air = clamp((room - (ship.height + loops + house.height) * unit) / 4, 0, 5 * unit);

  const depth = loops * unit;
  const sea = head + 4 + air + ship.height * unit;
  const ports = sea + depth + step;
  const count = { size: countSize, y: ports + 10 + air / 2 + Math.max(countSize * displayFigure, 2 * step) };
  const bottom = ports + 14 + air + house.height * unit + foot + 2;
  const base = (height + bottom) / 2 - foot - 2;

  const between = 3 * unit;
  const half = (width - between) / 2;
  const importer = silo.columns * unit;
  const gap = 0.8 * unit;
  const payment = half - importer - house.width * unit - 2 * gap;
  const wrapped = (label: ShipLabel, most: number, how: Setting = { size: type, weight: 600 }) =>
    balancedWords(words[label], most, how);
  const noted = { size: type, weight: 700 };
  const priced = { size: priceSize, face: "display" } as const;
  const right = width - depth * 0.42 - 2;

  return {
    width,
    unit,
    type,
    priceSize,
    step,
    /** The right end of the line between the ports; loops reach a little further. */
    right,
    x: (span: number) => scaleLinear([0, span], [0, right]),
    /** Baselines of the head and of the ports' names; the y of the sea; how deep the loops hang below it. */
    head: head - (head - dateSize * displayFigure) / 2,
    dateSize,
    sea,
    depth,
    ports,
    count,
    /** Shift of the voyage while it has the picture to itself, and once buildings stand below it. */
    alone: Math.max(0, (height - count.y - 2) / 2),
    shared: Math.max(0, (height - bottom) / 2),
    ship: {
      width: ship.length * unit,
      left: (day: number, span: number) => ((right - ship.length * unit) * day) / span,
    },
    /** The floor of the buildings, and the width of the sea between the two coasts. */
    base,
    house: { width: house.width * unit, height: house.height * unit },
    importer,
    /** Left edges, and where money goes from and to. */
    china: {
      importer: half + between,
      customs: width - house.width * unit,
      from: half + between + importer + gap,
      to: width - house.width * unit - gap,
    },
    us: { importer: half - importer, customs: 0, from: half - importer - gap, to: house.width * unit + gap },
    lines: {
      cargo: wrapped("cargo", width - ship.length * unit - 20),
      "duty-ahead": wrapped("duty-ahead", width * 0.45, noted),
      duty: wrapped("duty", width * 0.45, noted),
      "at-sea": wrapped("at-sea", right * 0.2),
      "off-port": wrapped("off-port", right * 0.36),
      "importer-china": wrapped("importer-china", half / 2),
      "customs-china": wrapped("customs-china", half / 2 - 6),
      "paid-china": wrapped("paid-china", payment, priced),
      "importer-us": wrapped("importer-us", half / 2),
      "customs-us": wrapped("customs-us", half / 2 - 6),
      "paid-us": wrapped("paid-us", payment, priced),
    },
    widthOf: (label: ShipLabel) => textWidth(words[label], { size: type, weight: 600 }),
  };
}
export type Layout = ReturnType<typeof layoutOf>;
