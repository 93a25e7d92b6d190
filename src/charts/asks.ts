import { progress } from "../scene/interpolate.ts";
import type { Chart } from "../scene/scene.ts";
import { lastDays, type DaysLeft } from "./asks/clock.ts";
import { ladderFor } from "./asks/layout.ts";
import { ladderBars, ladderWords, type Rung } from "./asks/rungs.ts";

/** From what can be bought to what may not be tradable, then the checking of it all. */
export const rungIds = [
  "soybeans",
  "market-access",
  "ip-law",
  "forced-transfer",
  "subsidies",
  "party-role",
  "enforcement",
] as const;
type RungId = (typeof rungIds)[number];

export interface AsksRows extends DaysLeft {
  /** In the order of `rungIds`: whether the record holds a demand, and an offer. */
  readonly rungs: readonly { readonly asked: boolean; readonly offered: boolean }[];
}

export type AsksLabel =
  | RungId
  | `${RungId}-us`
  | `${RungId}-china`
  | "lead-us"
  | "lead-china"
  | "lead-us-short"
  | "lead-china-short"
  | "left"
  | "day"
  | "first"
  | "rise";

export interface AsksState {
  /** The rung that is lit, from 0 at the bottom; between two, both in part. */
  readonly lit: number;
  /** 0 while the ladder stands, 1 when its bars are the days that are left. */
  readonly turn: number;
}

/** A ladder of what the talks are about, a rung a matter: who asks for it, what is offered; at the end its bars become the days left. */
export const asks: Chart<AsksRows, AsksLabel, AsksState> =
  ({ rows, words, language }, size) =>
  ({ lit, turn }) => {
    const rungs = rungIds.map((id, i): Rung => ({
      id,
      name: words[id],
      us: words[`${id}-us`],
      china: words[`${id}-china`],
      asked: rows.rungs[i]!.asked,
      offered: rows.rungs[i]!.offered,
    }));
    const short = { us: words["lead-us-short"], china: words["lead-china-short"] };
    const ladder = ladderFor(rungs, short, size);
    const leads = ladder.wide ? { us: words["lead-us"], china: words["lead-china"] } : short;
    const bars = rungs.map((_, i) => ladder.bar(i, lit));
    return [
      ...ladderBars(rungs, ladder, { lit, seen: 1 - progress(turn, 0.1, 0.3) }),
      ...ladderWords(rungs, leads, ladder, { lit, seen: 1 - progress(turn, 0, 0.15) }),
      ...lastDays(
        rows,
        { left: words.left, day: words.day, first: words.first, rise: words.rise },
        bars,
        turn,
        size,
        language,
      ),
    ];
  };
