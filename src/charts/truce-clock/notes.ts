import { group, text, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import { baseline, note, type Entry } from "../parts/note.ts";
import { squareOf } from "../parts/truce-grid.ts";
import type { TruceLayout } from "./layout.ts";
import type { TruceLabel, TruceRows, TruceState } from "./model.ts";

/** A note's key, the day it is beside, the state field that shows it, and its entries. */
type Note = readonly [key: string, day: number, shown: keyof TruceState, entries: readonly Entry[]];

/** The notes at the right of the calendar, each beside its week; a note is gone before the next one appears. */
export function truceNotes(
  rows: TruceRows,
  words: Words<TruceLabel>,
  { grid, legal, type, notes }: TruceLayout,
): (state: TruceState) => Mark[] {
  const side = grid.pitch - grid.gap;
  const named = (id: string): number => {
    const days = rows.named[id];
    if (!days) throw new Error(`no row “${id}” among the days of the truce`);
    return days.first;
  };
  /** Notes shown together with the name of the legal date end above it. */
  const beside = ([key, n, shown, entries]: Note) => {
    const marks = note(key, entries, {
      x: notes.left,
      width: notes.width,
      middle: squareOf(grid, n).y + side / 2,
      from: n >= rows.days ? legal.x + side + 3 : grid.left + 7 * grid.pitch - grid.gap + 3,
      top: notes.top,
      bottom: n >= rows.days ? notes.bottom : legal.y - 1,
      size: type,
    });
    return (state: TruceState) => group(`${key}-note`, marks, { opacity: progress(state[shown], 0.5, 1) });
  };
  const all = (
    [
      ["last", rows.days, "noteLast", [{ words: words["last-1"], strong: true }, { words: words["last-2"] }]],
      [
        "legal-note",
        rows.rise,
        "noteLegal",
        [{ words: words["legal-1"], strong: true, class: "deadline" }, { words: words["legal-2"] }],
      ],
      [
        "deputies",
        named("deputies"),
        "noteDeputies",
        [{ words: words["deputies-1"], strong: true }, { words: words["deputies-2"] }],
      ],
      [
        "washington",
        named("washington"),
        "noteWashington",
        [
          { words: words["washington-1"], strong: true },
          { words: words["washington-2"] },
          { words: words["washington-3"], class: "us" },
        ],
      ],
      [
        "words",
        named("sotu"),
        "noteWords",
        [
          { lead: words["sotu-days"], words: words.sotu, class: "us" },
          { lead: words["mnuchin-days"], words: words.mnuchin },
          { lead: words["no-xi-days"], words: words["no-xi"], class: "us" },
        ],
      ],
      ["today", rows.today, "noteToday", [{ words: words["today-1"], strong: true }, { words: words["today-2"] }]],
      [
        "ahead",
        named("deputies-next"),
        "noteAhead",
        [{ words: words["ahead-1"], strong: true }, { words: words["ahead-2"] }, { words: words["ahead-3"] }],
      ],
    ] satisfies Note[]
  ).map(beside);
  return (state) => [
    ...all.map((shown) => shown(state)),
    text("legal-name", legal.x + side + 6, baseline(legal.y + side / 2, type), words.legal, {
      size: type,
      weight: 600,
      class: "deadline",
      opacity: progress(state.nameLegal, 0.5, 1),
    }),
  ];
}
