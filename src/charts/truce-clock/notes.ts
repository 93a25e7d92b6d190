import { group, text, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { baseline, note, type Entry } from "../parts/note.ts";
import { squareOf } from "../parts/truce-grid.ts";
import type { TruceLayout } from "./layout.ts";
import type { TruceLabel, TruceRows, TruceState } from "./model.ts";

/** A note's key, the day it is beside, the state field that shows it, and its entries. */
type Note = readonly [key: string, day: number, shown: keyof TruceState, entries: readonly Entry[]];

/** The note of each step at the right of the calendar, beside its week; it is gone before the next one appears. */
export function stepNotes(
  rows: TruceRows,
  words: Words<TruceLabel>,
  { grid, legal, type, notes, right }: TruceLayout,
): (state: TruceState) => Mark[] {
  const side = grid.pitch - grid.gap;
  const first = (name: string): number => rows.named[name]!.first;
  const dated = (label: "deputies" | "washington" | "next" | "rise"): Entry[] => [
    { words: words[`${label}-when`], strong: true },
    { words: words[label] },
  ];
  const beside = ([key, n, shown, entries]: Note) => {
    const marks = note(key, entries, {
      x: notes.left,
      width: notes.width,
      middle: squareOf(grid, n).y + side / 2,
      from: n > rows.days ? right.rise : right.week,
      top: notes.top,
      bottom: n > rows.days ? notes.bottom : legal.y - 1,
      size: type,
    });
    return (state: TruceState) => group(`${key}-note`, marks, { opacity: progress(state[shown], 0.5, 1) });
  };
  const all = (
    [
      ["rise", rows.rise, "noteTruce", dated("rise").map((entry) => ({ ...entry, class: "deadline" }))],
      ["deputies", first("deputies"), "noteDeputies", dated("deputies")],
      [
        "washington",
        first("washington"),
        "noteWashington",
        [...dated("washington"), { words: words["huawei-when"], strong: true, class: "us" }, { words: words.huawei }],
      ],
      [
        "words",
        first("sotu"),
        "noteWords",
        [
          { words: words.sotu, class: "us" },
          { words: words.cui, class: "cn" },
        ],
      ],
      ["next", first("deputies-next"), "noteToday", dated("next")],
    ] satisfies Note[]
  ).map(beside);
  const middle = baseline(legal.y + side / 2, type);
  return (state) => [
    ...all.map((shown) => shown(state)),
    text("legal-name", legal.x + side + 6, middle, words.legal, {
      size: type,
      weight: 600,
      class: "deadline",
      opacity: 1 - progress(state.noteTruce, 0, 0.5),
    }),
  ];
}
