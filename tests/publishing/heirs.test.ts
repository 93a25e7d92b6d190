import { expect, test } from "vitest";
import { heirsIn } from "../../src/publishing/chapter-scenes.ts";

test("each address of a step that is gone leads to the step that names it, unless a note to colleagues does", () => {
  const chapter = `Words.

<Scene name="volleys">
<Step at="court">

One.

</Step>
{/* Not yet: <Scene name="walls"><Step at="us" was="walls-gone"> */}

<Step at="list-3" when="24 September 2018" was="volleys-sum
  volleys-small-print">

Two.

</Step>
</Scene>

<Scene name="party">
<Step was="five-hundred-all-500" at="groups">

Three.

</Step>
</Scene>
`;
  expect([...heirsIn(chapter)]).toEqual([
    ["volleys-sum", "volleys-list-3"],
    ["volleys-small-print", "volleys-list-3"],
    ["five-hundred-all-500", "party-groups"],
  ]);
});
