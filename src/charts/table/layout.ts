import type { Size } from "../../marks/mark.ts";
import { textWidth } from "../../marks/text-width.ts";
import { balancedWords } from "../parts/balanced.ts";
import { clamp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { lineHeight } from "../parts/note.ts";
import { wideFrom } from "../parts/type.ts";
import { chinaSeats, isLead, isWanting, leads, usSeats, type Lead, type Seat, type TableLabel } from "./model.ts";

/** One person's place: the seat's square, and the words beside it, away from the table. */
export interface Place {
  readonly id: Seat;
  readonly side: "us" | "cn";
  readonly x: number;
  readonly y: number;
  /** Side of the seat's square. */
  readonly seat: number;
  /** How far the seat moves to stand on the table. */
  readonly lean: number;
  readonly name: string;
  readonly nameSize: number;
  /** Edge of the words next to the seat, and the middle of the row. */
  readonly wordsX: number;
  readonly middle: number;
  /** Lines under the name: what the person wants, and who it is. */
  readonly wants: readonly string[];
  readonly who: readonly string[];
}

/** Layout of the table, in pixels. */
export interface TableLayout {
  readonly type: number;
  readonly step: number;
  /** The table’s top. */
  readonly top: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The widest seat's square, and what is left free around it. */
  readonly seat: number;
  readonly apart: number;
  readonly places: readonly Place[];
  /** Baseline and type size of the sides' names. */
  readonly heads: number;
  readonly headSize: number;
  /** First baseline of the words below the table; undefined where they stand on it. */
  readonly foot: number | undefined;
}

/**
 * The table stands upright in the middle, the United States at its left and China at its right, a row a pair of seats.
 * The two who lead have the highest row and the largest names; the others have a word or two where there is room.
 */
export function tableLayout(words: Words<TableLabel>, { width, height }: Size): TableLayout {
  const wide = width >= wideFrom;
  const type = wide ? Math.round(clamp(Math.min(width / 52, height / 36), 15, 28)) : 13;
  const step = lineHeight(type);
  const headSize = wide ? Math.round(type * 1.35) : type;
  const tall = height >= 215;
  const top = wide ? 2.4 * step : step + 2;
  const foot = !wide && tall ? 2 * step + 4 : 0;
  const free = height - top - foot;
  const tableWidth = wide ? clamp(width * 0.27, 190, 460) : 28;
  const apart = wide ? 10 : 4;
  const left = (width - tableWidth) / 2;
  const leadSeat = wide ? clamp(free * 0.075, 28, 56) : width < 320 ? 14 : 18;
  /** Width of the words on either side. */
  const column = left - leadSeat - 2 * apart;

  const widest = Math.max(...leads.map((id) => textWidth(words[`${id}-name`], { size: 1, weight: 700 })));
  const sizes = {
    lead: Math.min(Math.round(type * (wide ? 1.7 : 1.25)), column / widest),
    other: wide ? Math.round(type * 1.15) : type,
  };
  const wrap = (said: string) => balancedWords(said, column, { size: type });
  const strong = (said: string) => balancedWords(said, column, { size: type, weight: 700 });
  const wantsOf = (id: Seat) => (isWanting(id) ? strong(words[`${id}-wants`]) : []);
  const roleOf = (id: Seat) => wrap(words[`${id}-role`]);

  const others = [...usSeats, ...chinaSeats].filter((id) => !isLead(id));
  const under = Math.max(...others.map((id) => Math.max(roleOf(id).length, wantsOf(id).length)));
  const air = wide ? step * 0.5 : 0;
  /** The height of a leader's row by the number of lines under the name, and of another's. */
  const leadHigh = (lines: number) => lineHeight(sizes.lead) + lines * step + air;
  const otherHigh = (lines: number) => lineHeight(sizes.other) * 0.85 + lines * step + air;
  const rest = usSeats.length - 1;
  /** What is said of who a leader is: the most that leaves room for the others' words, or else the most that has room. */
  type About = (id: Lead) => readonly string[];
  const nothing: About = () => [];
  const choices: readonly About[] = [(id) => [...roleOf(id), ...wrap(words[`${id}-line`])], roleOf, nothing];
  const linesOf = (about: About) => Math.max(...leads.map((id) => about(id).length + wantsOf(id).length));
  const mostOver = (lines: number) =>
    choices.find((about) => leadHigh(linesOf(about)) + rest * otherHigh(lines) <= free);
  const withOthers = mostOver(under);
  const worded = withOthers !== undefined;
  const about = withOthers ?? mostOver(0) ?? nothing;
  const lead = Math.min(leadHigh(linesOf(about)) + air, free - rest * otherHigh(worded ? under : 0));
  const row = (free - lead) / rest;

  const place =
    (side: "us" | "cn") =>
    (id: Seat, i: number): Place => {
      const leading = isLead(id);
      const seat = leading ? leadSeat : leadSeat * 0.66;
      const middle = leading ? top + lead / 2 : top + lead + (i - 0.5) * row;
      const x = side === "us" ? left - apart - seat : left + tableWidth + apart;
      return {
        id,
        side,
        x,
        y: middle - seat / 2,
        seat,
        lean: (side === "us" ? 1 : -1) * (seat + 2 * apart),
        name: words[`${id}-name`],
        nameSize: leading ? sizes.lead : sizes.other,
        wordsX: side === "us" ? column : width - column,
        middle,
        wants: leading || worded ? wantsOf(id) : [],
        who: leading ? about(id) : worded ? roleOf(id) : [],
      };
    };
  return {
    type,
    step,
    top: { x: left, y: top, width: tableWidth, height: free },
    seat: leadSeat,
    apart,
    places: [...usSeats.map(place("us")), ...chinaSeats.map(place("cn"))],
    heads: wide ? step : step - 4,
    headSize,
    foot: foot > 0 ? height - 5 - step : undefined,
  };
}
