import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Chapter, Report } from "./chapter.ts";
import { wordsOf } from "./only-in-drafts.ts";
import { attribute, elementsIn } from "./tree.ts";

/**
 * Warns of pictures that the published story lacks because only a draft tells them, and refuses one of these as the
 * story's card. `drafts` are files that nothing published shows.
 */
export function checkDrafts(
  reports: ReadonlyMap<Chapter, Report>,
  ledger: Ledger,
  drafts: ReadonlySet<string>,
): Problem[] {
  const hidden = new Set<string>();
  for (const [{ tree }, report] of reports)
    for (const scene of elementsIn(tree, "Scene")) {
      const name = attribute(scene, "name");
      if (name === undefined || !drafts.has(wordsOf(name))) continue;
      hidden.add(name);
      report(
        scene.position.start.offset,
        `scene ${JSON.stringify(name)} is told in a draft only, so the published story lacks it and its addresses; move it back into a chapter that is published, or leave it here if it is new`,
        "warning",
      );
    }
  const { card } = ledger.story;
  const lacking = [...hidden].find((name) => card?.startsWith(`${name}-`));
  return lacking === undefined
    ? []
    : [
        problem(
          ledger.at("content/story.yaml", ["card"]),
          `step ${JSON.stringify(card)} is told in a draft only; name a step that is published`,
        ),
      ];
}
