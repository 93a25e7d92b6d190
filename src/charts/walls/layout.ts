import { max, scaleLinear } from "d3";
import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { endWidth, narrowEnd, roomyEnd, type EndLook } from "../parts/end-label.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import type { WallsLabel, WallsState } from "./model.ts";

/** Layout of the rate on one list beside the averages, in pixels. */
function stakeLayout({ width }: Size, words: Words<WallsLabel>, roomy: boolean, size: number) {
  const [left, right] = [width - (roomy ? Math.min(420, width * 0.28) : Math.max(100, width * 0.3)), width - 2];
  const room = roomy ? right - left : Math.min(width - 44, 270);
  const lines = wrapWords(words.stake, room, { size, weight: 700 });
  const goods = wrapWords(words["stake-goods"], room, { size });
  return {
    left,
    right,
    lines,
    goods,
    /** Gap from the dividing edge to the bars. */
    gutter: roomy ? 30 : 10,
    /** The bottom of the heading and top of the dividing edge. */
    top: (lines.length + goods.length) * size * 1.25 + (roomy ? 10 : 6),
    /** The heading's x. */
    heading: roomy ? left : right,
    anchor: roomy ? ("start" as const) : ("end" as const),
    /** Type size of the percentages over the bars, and their distance above. */
    percent: roomy ? 46 : 18,
    above: roomy ? 10 : 6,
  };
}

/** Widths of the widest end label: for the averages, and for those on everyone else. */
function endWidths(words: Words<WallsLabel>, end: EndLook, roomy: boolean): readonly [number, number] {
  const who = ["us", "china"] as const;
  const averages = who.flatMap((side) =>
    (["summer", "september", "day"] as const).map((step) =>
      endWidth({ value: words[`${side}-${step}`], name: words[roomy ? (`${side}-long` as const) : side] }, end),
    ),
  );
  const others = who.map((side) =>
    textWidth(words[`${side}-others-${roomy ? "long" : "name"}` as const], { size: end.name }),
  );
  return [max(averages)!, max(others)!];
}

/** Layout of the walls for an area, in pixels. Pairs are for the averages alone, and beside the rate on one list. */
export function wallsLayout(words: Words<WallsLabel>, area: Size) {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const [end, size, gap] = [roomy ? roomyEnd(area) : narrowEnd, roomy ? wideSize(area) : 13, 8];
  const tick = tickSize(size);
  const [averages, others] = endWidths(words, end, roomy);
  const stake = stakeLayout(area, words, roomy, size);
  return {
    roomy,
    /** Whether there is only room for the step's own numbers. */
    tight: width < 320 || height < 230,
    end,
    /** Type size of labels other than end labels, and of the axes. */
    size,
    tick,
    left: tick < 15 ? 36 : 46,
    rights: [width - gap - Math.max(averages, others) - 2, stake.left - stake.gutter - averages - 2 * gap] as const,
    floor: height - timeAxisHeight(tick) - (roomy ? 6 : 2),
    ceilings: [roomy ? 56 : 30, stake.top + stake.percent + stake.above] as const,
    stake,
  };
}

export type WallsLayout = ReturnType<typeof wallsLayout>;

/** The scales of days and of percent in a state. */
export const wallsScales = ({ left, rights, floor, ceilings }: WallsLayout, { until, top, apart }: WallsState) => ({
  x: scaleLinear([0, until], [left, lerp(...rights, apart)]),
  y: scaleLinear([0, top], [floor, lerp(...ceilings, apart)]),
});
