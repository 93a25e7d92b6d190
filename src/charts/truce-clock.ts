import { numeral } from "../language/numeral.ts";
import { text } from "../marks/mark.ts";
import type { Chart } from "../scene/scene.ts";
import { dayAfter, wholeDays, writeDate } from "./parts/day.ts";
import { keepLast } from "./parts/keep-last.ts";
import { truceDays } from "./truce-clock/days.ts";
import { truceLayout } from "./truce-clock/layout.ts";
import type { TruceLabel, TruceRows, TruceState } from "./truce-clock/model.ts";
import { stepNotes } from "./truce-clock/notes.ts";
import { weekNotes } from "./truce-clock/week-notes.ts";

/** A calendar of the truce, one square a day, whose light goes out as days pass; beside it the number of days left. */
export const truceClock: Chart<TruceRows, TruceLabel, TruceState> = ({ rows, words, language }, size) => {
  const layout = truceLayout(rows, words, size);
  const { grid, type, number, weeks, right } = layout;
  const days = truceDays(rows, layout, language);
  const notes = weeks ? weekNotes(weeks.notes, grid, weeks.area, rows.rise, right) : stepNotes(rows, words, layout);
  const names = [
    ...layout.months.map(({ name, y }, i) =>
      text(`month-${i}`, grid.left - 8, y, name, { size: type, weight: 600, anchor: "end" }),
    ),
    ...layout.weekdays.map(({ name, x }, i) =>
      text(`weekday-${i}`, x, layout.weekdayLine, name, { size: 13, class: "muted", anchor: "middle" }),
    ),
  ];
  const left = text("left", number.wordsX, number.leftY, words.left, { size: number.leftSize, weight: 700 });
  const count = keepLast((past) => {
    const { date, month } = dayAfter(rows.dinner, past);
    const monthName = [words.january, words.february, words.march][month - 1] ?? words.december;
    const dated = writeDate(words.date, numeral(date, language), monthName);
    return [
      text("number", number.x, number.y, numeral(rows.days - past, language), { class: "big", size: number.size }),
      left,
      text("date", number.wordsX, number.dateY, dated, { size: type, class: "muted" }),
    ];
  });
  return (state) => [...days(state), ...names, ...count(wholeDays(state.day)), ...notes(state)];
};
