import { party as chart } from "../charts/party.ts";
import { labels } from "../charts/party/model.ts";
import { marksBy } from "../scene/row-marks.ts";
import { defineScene } from "../scene/scene.ts";

const survey = "party_groups_in_private_firms";

/**
 * The vote that wrote the Party's leadership into the constitution, and how many of a hundred private firms have a
 * group of it.
 */
export const party = defineScene({
  id: "party",
  datasets: [survey],
  facts: ["npc-for", "npc-against", "npc-abstained"],
  labels,
  select: (tables, values) => {
    const rows = tables[survey]!;
    const [first, last] = [rows[0]!, rows.at(-1)!];
    return {
      survey: { first: Number(first["percent"]), last: Number(last["percent"]) },
      votes: { for: values["npc-for"]!, against: values["npc-against"]!, abstained: values["npc-abstained"]! },
    };
  },
  chart,
  stillHeight: 240,
  ease: "linear",
  keyframes: [
    { id: "votes", state: { toFirms: 0 } },
    { id: "rise", state: { toFirms: 1 } },
  ],
  links: {
    "party-private-2002": ["survey-first", "first"],
    "party-private-2018": ["survey-last", "last"],
    "npc-for": ["votes-for", "for"],
    "npc-against": ["votes-against", "against"],
    "npc-abstained": ["votes-abstained", "abstained"],
  },
  rowMarks: {
    [survey]: marksBy("year", { 2002: ["party-private-2002"], 2018: ["party-private-2018"] }),
  },
});
