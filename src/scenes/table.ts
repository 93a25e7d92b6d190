import { table as chart } from "../charts/table.ts";
import { tableLabels, wanting, type TableLabel, type TableRows, type TableState } from "../charts/table/model.ts";
import { rowWhere } from "../charts/parts/row-where.ts";
import { defineScene } from "../scene/scene.ts";

const camps = ["deal", "change"] as const;

/** Who sits opposite whom, and who among them wants a deal and who a change. */
export const table = defineScene<TableRows, TableLabel, TableState>({
  id: "table",
  datasets: ["people"],
  facts: [],
  labels: tableLabels,
  select: (tables) => ({
    wants: Object.fromEntries(
      wanting.map((id) => {
        const { wants } = rowWhere(tables, "people", { id });
        const camp = camps.find((each) => each === wants);
        if (!camp) throw new Error(`“wants” of ${id} must be ${camps.join(" or ")}, not “${wants}”`);
        return [id, camp];
      }),
    ) as TableRows["wants"],
  }),
  chart,
  stillHeight: 330,
  keyframes: [
    { id: "seats", state: { split: 0 } },
    { id: "split", state: { split: 1 } },
  ],
  rowMarks: { people: (row) => (row["id"] === null ? [] : [`${row["id"]}-seat`, `${row["id"]}-name`]) },
});
