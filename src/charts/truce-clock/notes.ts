import { text, type Mark } from "../../marks/mark.ts";
import { progress } from "../../scene/interpolate.ts";
import type { Words } from "../../scene/scene.ts";
import type { TruceLabel, TruceRows, TruceState } from "../truce-clock.ts";
import { baseline, note, type Entry } from "../parts/note.ts";
import type { TruceLayout } from "./layout.ts";
import { squareOf } from "../parts/truce-grid.ts";

/** The notes at the right of the calendar, each beside the week it speaks of; a note is gone before the next one comes. */
export function truceNotes(rows: TruceRows, words: Words<TruceLabel>, state: TruceState, layout: TruceLayout): Mark[] {
  const { grid, legal, type, notes } = layout;
  const side = grid.pitch - grid.gap;
  const named = (id: string): number => {
    const days = rows.named[id];
    if (!days) throw new Error(`no row “${id}” among the days of the truce`);
    return days.first;
  };
  /** Notes that show together with the name of the legal date end above it. */
  const beside = (key: string, n: number, shown: number, entries: readonly Entry[]) => {
    const { y } = squareOf(grid, n);
    return note(key, entries, {
      x: notes.left,
      width: notes.width,
      middle: y + side / 2,
      from: n >= rows.days ? legal.x + side + 3 : grid.left + 7 * grid.pitch - grid.gap + 3,
      top: notes.top,
      bottom: n >= rows.days ? notes.bottom : legal.y - 1,
      size: type,
      opacity: progress(shown, 0.5, 1),
    });
  };
  return [
    ...beside("last", rows.days, state.noteLast, [
      { words: words["last-1"], strong: true },
      { words: words["last-2"] },
    ]),
    ...beside("legal-note", rows.rise, state.noteLegal, [
      { words: words["legal-1"], strong: true, class: "later" },
      { words: words["legal-2"] },
    ]),
    text("legal-name", legal.x + side + 6, baseline(legal.y + side / 2, type), words.legal, {
      size: type,
      weight: 600,
      class: "later",
      opacity: progress(state.nameLegal, 0.5, 1),
    }),
    ...beside("deputies", named("deputies"), state.noteDeputies, [
      { words: words["deputies-1"], strong: true },
      { words: words["deputies-2"] },
    ]),
    ...beside("washington", named("washington"), state.noteWashington, [
      { words: words["washington-1"], strong: true },
      { words: words["washington-2"] },
      { words: words["washington-3"], class: "us" },
    ]),
    ...beside("words", named("sotu"), state.noteWords, [
      { lead: words["sotu-days"], words: words.sotu, class: "us" },
      { lead: words["mnuchin-days"], words: words.mnuchin },
      { lead: words["no-xi-days"], words: words["no-xi"], class: "us" },
    ]),
    ...beside("today", rows.today, state.noteToday, [
      { words: words["today-1"], strong: true },
      { words: words["today-2"] },
    ]),
    ...beside("ahead", named("deputies-next"), state.noteAhead, [
      { words: words["ahead-1"], strong: true },
      { words: words["ahead-2"] },
      { words: words["ahead-3"] },
    ]),
  ];
}
