import type { Size } from "../../marks/mark.ts";
import { tickSize, timeAxisHeight } from "./axis.ts";
import { narrowEnd, roomyEnd } from "./end-label.ts";
import { wideFrom, wideSize } from "./type.ts";

/** Type sizes and the floor of a picture over an axis of time, in pixels. */
export function plotPage(area: Size) {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const size = roomy ? wideSize(area) : 13;
  const tick = tickSize(size);
  return {
    width,
    height,
    roomy,
    /** Type size of labels other than end labels, their row height, and the type size of the axes. */
    size,
    row: Math.round(size * 1.25),
    tick,
    floor: height - timeAxisHeight(tick) - (roomy ? 6 : 2),
  };
}
export type PlotPage = ReturnType<typeof plotPage>;

/** The same for a picture of lines with labels at their ends. */
export function linePage(area: Size) {
  const page = plotPage(area);
  return {
    ...page,
    /** Whether there is only room for the step's own numbers. */
    tight: area.width < 320 || area.height < 230,
    end: page.roomy ? roomyEnd(area) : narrowEnd,
    /** The left end of the time axis, with room for the ticks of values before it. */
    left: page.tick < 15 ? 44 : 56,
  };
}
