import type { Size } from "../../marks/mark.ts";
import type { Words } from "../../scene/scene.ts";
import { tickSize, timeAxisHeight } from "../parts/axis.ts";
import { stayingOpacity, waitingOpacity } from "../parts/blend.ts";
import { endWidth, narrowEnd, roomyEnd, type EndLook } from "../parts/end-label.ts";
import { timeX, type TimeSpan } from "../parts/time-ticks.ts";
import { wideFrom, wideSize } from "../parts/type.ts";
import { epoch, type AftermathLabel, type AftermathState } from "./rows.ts";

/** Where everything of the aftermath stands on an area, in pixels. */
export interface AftermathPlan {
  readonly roomy: boolean;
  /** Too small for more than the step's own numbers. */
  readonly tight: boolean;
  readonly end: EndLook;
  /** Size of labels that are not end labels, and the height of a row of them. */
  readonly size: number;
  readonly row: number;
  /** Size of words on the axes. */
  readonly tick: number;
  readonly span: TimeSpan;
  readonly floor: number;
  /** From the right end of the axis to the frame. */
  readonly margin: number;
  readonly ceiling: number;
  /** How much of the tariffs and of the ledgers is seen, never both in full. */
  readonly tariffs: number;
  readonly ledgers: number;
  readonly x: (day: number) => number;
  readonly percent: (percent: number) => number;
  readonly billion: (billion: number) => number;
}

/** The top of the ledgers' scale, in US$ billion: room for words above the highest point. */
const topBillion = 480;

export function aftermathPlan(area: Size, state: AftermathState, words: Words<AftermathLabel>): AftermathPlan {
  const { width, height } = area;
  const roomy = width >= wideFrom && height >= 400;
  const [end, size] = [roomy ? roomyEnd(area) : narrowEnd, roomy ? wideSize(area) : 13];
  const tick = tickSize(size);
  const tariffs = (["us", "china"] as const).flatMap((who) =>
    (["rise", "spring", "geneva"] as const).map((step) =>
      endWidth({ value: words[`${who}-${step}`], name: words[roomy ? (`${who}-long` as const) : who] }, end),
    ),
  );
  const ledgers = [
    endWidth({ value: words["china-2025"], name: words["china-ledger"] }, end),
    endWidth({ value: words["us-2025"], name: words["us-ledger"] }, end),
  ];
  const margin = Math.max(...tariffs, ...ledgers) + 12;
  const [ceiling, floor] = [roomy ? 56 : 30, height - timeAxisHeight(tick) - (roomy ? 6 : 2)];
  const span: TimeSpan = { epoch, from: state.from, to: state.to, left: tick < 16 ? 44 : 56, right: width - margin };
  const scale = (top: number) => (value: number) => floor - ((floor - ceiling) * value) / top;
  return {
    roomy,
    end,
    size,
    tick,
    span,
    floor,
    ceiling,
    margin,
    tight: width < 320 || height < 230,
    row: Math.round(size * 1.25),
    tariffs: stayingOpacity(1 - state.ledgers),
    ledgers: waitingOpacity(state.ledgers),
    x: (day) => timeX(span, day),
    percent: scale(state.top),
    billion: scale(topBillion),
  };
}
