import type { Size } from "../../marks/mark.ts";
import { balancedWords } from "../parts/balanced.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { wideFrom } from "../parts/type.ts";
import { chinaSeats, usSeats, wanting, type Seat, type TableLabel, type Wanting } from "./model.ts";

/** One person's place: the seat's square, and the words beside it, away from the table. */
export interface Place {
  readonly id: Seat;
  readonly side: "us" | "cn";
  readonly x: number;
  readonly y: number;
  /** How far the seat moves to stand on the table. */
  readonly lean: number;
  readonly name: string;
  /** Edge of the words next to the seat, and the middle of the row. */
  readonly wordsX: number;
  readonly middle: number;
  readonly role: readonly string[];
  readonly line: readonly string[];
  readonly wants: readonly string[];
}

/** Layout of the table, in pixels. */
export interface TableLayout {
  readonly type: number;
  readonly nameSize: number;
  readonly step: number;
  /** The table’s top. */
  readonly top: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Side of a seat's square, and what is left free around it. */
  readonly seat: number;
  readonly apart: number;
  readonly places: readonly Place[];
  /** What is under a name: role and telling line together, or one after the other by step, or nothing. */
  readonly under: "both" | "by-step" | "none";
  /** Lines that fit under a name, and the most that anybody has there. */
  readonly room: number;
  readonly most: number;
  /** Baseline of the sides' names; undefined where there is no room for them. */
  readonly heads: number | undefined;
  /** First baseline of the words below the table; undefined where they stand on it. */
  readonly foot: number | undefined;
}

/** The table stands upright in the middle, the United States at its left and China at its right, a row a pair of seats. */
export function tableLayout(words: Words<TableLabel>, size: Size): TableLayout {
  const { width, height } = size;
  const wide = width >= wideFrom;
  const type = wide ? Math.round(clamp(Math.min(width / 52, height / 36), 15, 28)) : 13;
  const nameSize = wide ? Math.round(type * 1.35) : type;
  const step = lineHeight(type);
  const tall = height >= 215;
  const head = wide ? 2.4 * step : step + 4;
  const foot = !wide && tall ? 2 * step + 6 : 0;
  const rowUnder = (top: number) => (height - top - foot) / usSeats.length;
  const roomUnder = (top: number) =>
    Math.max(0, Math.floor((rowUnder(top) - lineHeight(nameSize) + step * 0.25) / step));
  const seat = wide ? clamp(rowUnder(head) * 0.3, 18, 44) : 12;
  const tableWidth = wide ? clamp(width * 0.27, 190, 460) : 28;
  const apart = wide ? 10 : 4;
  const left = (width - tableWidth) / 2;
  const column = left - seat - 2 * apart;

  const wrap = (text: string) => balancedWords(text, column, { size: type });
  const roles = Math.max(...[...usSeats, ...chinaSeats].map((id) => wrap(words[`${id}-role`]).length));
  // A low picture has everybody's role, or where that would not fit, the sides' names.
  const top = wide || tall || roles > roomUnder(0) ? head : 0;
  const [row, room] = [rowUnder(top), roomUnder(top)];
  const isWanting = (id: Seat): id is Wanting => (wanting as readonly string[]).includes(id);
  const place =
    (side: "us" | "cn") =>
    (id: Seat, i: number): Place => {
      const middle = top + (i + 0.5) * row;
      const x = side === "us" ? left - apart - seat : width - left + apart;
      return {
        id,
        side,
        x,
        y: middle - seat / 2,
        lean: (side === "us" ? 1 : -1) * (seat + 2 * apart),
        name: words[`${id}-name`],
        wordsX: side === "us" ? x - apart : x + seat + apart,
        middle,
        role: wrap(words[`${id}-role`]),
        line: wrap(words[`${id}-line`]),
        wants: isWanting(id) ? balancedWords(words[`${id}-wants`], column, { size: type, weight: 700 }) : [],
      };
    };
  const places = [...usSeats.map(place("us")), ...chinaSeats.map(place("cn"))];
  const most = (lines: (place: Place) => number) => Math.max(...places.map(lines));
  const change = ({ line, wants }: Place) => Math.max(line.length, wants.length);
  const all = most((place) => place.role.length + change(place));
  return {
    type,
    nameSize,
    step,
    top: { x: left, y: top, width: tableWidth, height: height - top - foot },
    seat,
    apart,
    places,
    ...(all <= room
      ? { under: "both", most: all }
      : roles <= room
        ? { under: "by-step", most: Math.max(roles, ...places.map(change).filter((lines) => lines <= room)) }
        : { under: "none", most: 0 }),
    room,
    heads: top > 0 ? (wide ? step : step - 4) : undefined,
    foot: foot > 0 ? height - 5 - step : undefined,
  };
}
