import type { Ledger } from "../ledger/ledger.ts";
import { tagsIn } from "../ledger/tags-in.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Chapter, Report } from "./chapter.ts";
import { attribute, isElement, walk } from "./tree.ts";

/** Warns of pictures that the published story lacks because only a draft tells them, and refuses one of these as the story's card. */
export function checkDrafts(reports: ReadonlyMap<Chapter, Report>, ledger: Ledger): Problem[] {
  const published = new Set(
    ledger.chapters
      .filter(({ draft }) => !draft)
      .flatMap(({ text }) => tagsIn(text, "Scene"))
      .map(({ name }) => name),
  );
  const hidden = new Set<string>();
  for (const [{ front, tree }, report] of reports)
    if (front.draft && tree)
      walk(tree, (node) => {
        const name = isElement(node) && node.name === "Scene" ? attribute(node, "name") : undefined;
        if (name === undefined || published.has(name)) return;
        hidden.add(name);
        report(
          node.position.start.offset,
          `scene ${JSON.stringify(name)} is told in a draft only, so the published story lacks it and its addresses; move it back into a chapter that is published, or leave it here if it is new`,
          "warning",
        );
      });
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
