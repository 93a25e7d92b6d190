import { attributeValue } from "../../marks/mark.ts";
import { dayAfter } from "../parts/day.ts";
import { placeOf, type TruceGrid } from "../parts/truce-grid.ts";

/** Where one month steps to the next on a calendar of days 1 to `days`: the first day of the later one, and the step as a path. */
export function monthEdges(grid: TruceGrid, days: number): { readonly first: number; readonly d: string }[] {
  const x = (column: number) => attributeValue(grid.left + column * grid.pitch - grid.gap / 2);
  const y = (row: number) => attributeValue(grid.top + row * grid.pitch - grid.gap / 2);
  const lastRow = placeOf(grid, days).row;
  return Array.from({ length: days - 1 }, (_, i) => i + 2)
    .filter((n) => dayAfter(grid.before, n).date === 1)
    .map((first) => {
      const { row, column } = placeOf(grid, first);
      const below = row < lastRow ? `M${x(0)} ${y(row + 1)}H${x(column)}` : `M${x(column)} ${y(row + 1)}`;
      return { first, d: `${below}V${y(row)}H${x(7)}` };
    });
}
