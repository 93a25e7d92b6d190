import { table as chart } from "../charts/table.ts";
import {
  chinaSeats,
  tableLabels,
  usSeats,
  wanting,
  type TableLabel,
  type TableRows,
  type TableState,
} from "../charts/table/model.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { defineScene } from "../scene/scene.ts";

const camps = ["deal", "change"] as const;

/** Who sits opposite whom, and who among them wants a deal and who a change. */
export const table = defineScene<TableRows, TableLabel, TableState>({
  id: "table",
  datasets: ["people"],
  facts: [],
  labels: tableLabels,
  select: (tables) => {
    const cell = (id: string, column: string) => String(rowWhere(tables, "people", { id })[column]);
    const each = <Id extends string, T>(ids: readonly Id[], value: (id: Id) => T) =>
      Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, T>;
    return {
      names: each([...usSeats, ...chinaSeats], (id) => cell(id, "name")),
      wants: each(wanting, (id) => {
        const wants = cell(id, "wants");
        const camp = camps.find((camp) => camp === wants);
        if (!camp) throw new Error(`“wants” of ${id} must be ${camps.join(" or ")}, not “${wants}”`);
        return camp;
      }),
    };
  },
  chart,
  stillHeight: 330,
  keyframes: [
    { id: "seats", state: { split: 0 } },
    { id: "split", state: { split: 1 } },
  ],
  rowMarks: { people: (row) => (row["id"] === null ? [] : [`${row["id"]}-seat`, `${row["id"]}-name`]) },
});
