import type { Size } from "../../marks/mark.ts";
import { textWidth, wrapWords } from "../../marks/text-width.ts";
import { lerp } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { endWidth, narrowEnd, roomyEnd, type EndLook } from "../parts/end-label.ts";
import { timeX, type TimeSpan } from "../parts/time-ticks.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { epoch, type WallsLabel, type WallsState } from "./rows.ts";

/** Where the rate on one list stands beside the averages, in pixels. */
interface StakePlan {
  readonly left: number;
  readonly right: number;
  /** From the edge between the two to the bars. */
  readonly gutter: number;
  /** Where its heading ends and the edge begins. */
  readonly top: number;
  /** The heading's x, anchor and lines. */
  readonly heading: number;
  readonly anchor: "start" | "end";
  readonly lines: readonly string[];
  readonly goods: readonly string[];
  /** Size of the percentages over the bars, and how far above. */
  readonly percent: number;
  readonly above: number;
}

/** Where everything of the walls stands on an area, in pixels. */
export interface WallsPlan {
  readonly roomy: boolean;
  /** Too small for more than the step's own numbers. */
  readonly tight: boolean;
  readonly end: EndLook;
  /** Size of labels that are not end labels. */
  readonly size: number;
  /** Size of words on the axes. */
  readonly tick: number;
  readonly span: TimeSpan;
  readonly floor: number;
  readonly ceiling: number;
  readonly stake: StakePlan;
  readonly x: (day: number) => number;
  readonly y: (percent: number) => number;
}

function stakePlan({ width }: Size, words: Words<WallsLabel>, roomy: boolean, size: number): StakePlan {
  const [left, right] = [width - (roomy ? Math.min(420, width * 0.28) : Math.max(100, width * 0.3)), width - 2];
  const room = roomy ? right - left : Math.min(width - 44, 270);
  const lines = wrapWords(words.stake, room, { size, weight: 700 });
  const goods = wrapWords(words["stake-goods"], room, { size });
  return {
    left,
    right,
    lines,
    goods,
    gutter: roomy ? 30 : 10,
    top: (lines.length + goods.length) * size * 1.25 + (roomy ? 10 : 6),
    heading: roomy ? left : right,
    anchor: roomy ? "start" : "end",
    percent: roomy ? 46 : 18,
    above: roomy ? 10 : 6,
  };
}

/** How wide the widest end label stands: the averages', and those on everyone else. */
function endWidths(
  words: Words<WallsLabel>,
  end: EndLook,
  roomy: boolean,
): readonly [averages: number, others: number] {
  const name = (who: "us" | "china") => words[roomy ? (`${who}-long` as const) : who];
  const average = (["us", "china"] as const).flatMap((who) =>
    ([`${who}-summer`, `${who}-september`, `${who}-day`] as const).map((value) =>
      endWidth({ value: words[value], name: name(who) }, end),
    ),
  );
  const others = (["us", "china"] as const).map((who) =>
    textWidth(words[`${who}-others-${roomy ? "long" : "name"}` as const], { size: end.name }),
  );
  return [Math.max(...average), Math.max(...others)];
}

export function wallsPlan(area: Size, state: WallsState, words: Words<WallsLabel>): WallsPlan {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const [end, size, gap] = [roomy ? roomyEnd(area) : narrowEnd, roomy ? wideSize(area) : 13, 8];
  const tick = tickSize(size);
  const [averages, others] = endWidths(words, end, roomy);
  const stake = stakePlan(area, words, roomy, size);
  const left = tick < 16 ? 36 : 46;
  const right = lerp(
    width - gap - Math.max(averages, others) - 2,
    stake.left - stake.gutter - averages - 2 * gap,
    state.apart,
  );
  const ceiling = lerp(roomy ? 56 : 30, stake.top + stake.percent + stake.above, state.apart);
  const floor = height - timeAxisHeight(tick) - (roomy ? 6 : 2);
  const span: TimeSpan = { epoch, from: 0, to: state.until, left, right };
  return {
    roomy,
    tight: width < 320 || height < 230,
    end,
    size,
    tick,
    span,
    floor,
    ceiling,
    stake,
    x: (day) => timeX(span, day),
    y: (percent) => floor - ((floor - ceiling) * percent) / state.top,
  };
}
