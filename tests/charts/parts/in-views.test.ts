import { expect, test } from "vitest";
import { inViews } from "../../../src/charts/parts/in-views.ts";
import { text } from "../../../src/marks/mark.ts";

interface State {
  readonly first: number;
  readonly second: number;
}

const drawn: State[] = [];
const draw = (state: State) => {
  drawn.push(state);
  return [text("word", state.second, 0, "word")];
};

test("the marks of a view are seen while it is on at all, and are one hidden group with the same keys while it is off", () => {
  const off: State = { first: 1, second: 0 };
  const second = inViews<keyof State, State>("second", ["second"], draw, off);
  const hidden = second(off);
  expect(hidden.attrs.opacity).toBe(0);
  expect(second({ first: 1, second: 0 })).toBe(hidden);
  expect(drawn).toEqual([off]);
  const seen = second({ first: 0.9, second: 0.1 });
  expect(seen.attrs.opacity).toBe(1);
  expect(seen.marks.map(({ key }) => key)).toEqual(hidden.marks.map(({ key }) => key));
});
