import { acts, takers, type Act, type VolleyRows } from "../../src/charts/volleys/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { volleys } from "../../src/scenes/volleys.ts";
import { areas, drawn, markOf, opacityOf } from "./drawn.ts";
import { squaresIn } from "./squares-in.ts";

const drawing = drawn(volleys);
export const { frame, at } = drawing;
export const rows = drawing.rows as VolleyRows;
export const sizes = areas(volleys.stillHeight);
export const [phone, wide] = [sizes[2]!, sizes[4]!];
export const lists = [1, 2, 3] as const;
export const fates = acts.flatMap((act) => [`${act}-open`, ...lists.map((list) => `${act}-list-${list}`)]);
export const squaresOf = (marks: readonly Leaf[], key: string) => squaresIn(markOf(marks, key).attrs["d"]);
/** Every square that shows: at the last step that of who takes the trade, in place of its list's. */
export const shown = (marks: readonly Leaf[]) =>
  all(
    marks,
    [...fates, ...takers.map((taker) => `taken-${taker}`)].filter((key) => opacityOf(markOf(marks, key)) > 0),
  );
export const all = (marks: readonly Leaf[], keys = fates) => keys.flatMap((key) => squaresOf(marks, key));
export const listed = (marks: readonly Leaf[], act: Act) =>
  all(
    marks,
    lists.map((list) => `${act}-list-${list}`),
  );
export const netOf = (marks: readonly Leaf[]) => Number(markOf(marks, "net").attrs["x1"]);
