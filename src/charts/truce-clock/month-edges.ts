import { utcDay, utcMonth } from "d3";
import { attributeValue } from "../../marks/mark.ts";
import { placeOf, type TruceGrid } from "../parts/truce-grid.ts";

/**
 * Borders between months on a calendar of days 1 to `days`: the first day of the later month, and the border as path
 * data.
 */
export function monthEdges(grid: TruceGrid, days: number): { readonly first: number; readonly d: string }[] {
  const x = (column: number) => attributeValue(grid.left + column * grid.pitch - grid.gap / 2);
  const y = (row: number) => attributeValue(grid.top + row * grid.pitch - grid.gap / 2);
  const lastRow = placeOf(grid, days).row;
  const before = new Date(grid.before);
  return utcMonth.range(utcDay.offset(before, 2), utcDay.offset(before, days + 1)).map((month) => {
    const first = utcDay.count(before, month);
    const { row, column } = placeOf(grid, first);
    const below = row < lastRow ? `M${x(0)} ${y(row + 1)}H${x(column)}` : `M${x(column)} ${y(row + 1)}`;
    return { first, d: `${below}V${y(row)}H${x(7)}` };
  });
}
