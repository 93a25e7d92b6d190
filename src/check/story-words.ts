import type { Ledger } from "../ledger/ledger.ts";
import type { Path } from "../ledger/read-yaml.ts";
import { suggest } from "../ledger/suggest.ts";
import type { Uses } from "../ledger/uses.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { checkLabelAttribution, type Around } from "./label-attribution.ts";
import type { SceneShape } from "./scene-shape.ts";
import { checkSlots } from "./scene-words.ts";
import { checkSourced } from "./sourced.ts";
import { longestNote } from "./wording.ts";

const story = "content/story.yaml";
const articleCheck = "content/article-check.yaml";

/**
 * What is wrong with the words around the chapters: the story's own, with its tape and card, those of photos, and the
 * article's check. Notes in `uses` the facts that they print.
 */
export function checkStoryWords(ledger: Ledger, scenes: readonly SceneShape[], uses: Uses): Problem[] {
  const problems: Problem[] = [];
  const tell = (file: string, path: Path, message: string, passage?: string) =>
    problems.push(problem(ledger.at(file, path, passage), message));
  const slots = (file: string, path: Path, text = ""): string =>
    checkSlots(text, path, ledger, uses, (at, message, severity, passage) =>
      problems.push(problem(ledger.at(file, at, passage), message, severity)),
    );
  const stands = (file: string, path: Path, around: Around, text = ""): void =>
    checkLabelAttribution(text, around, ledger, (message, slot) => tell(file, path, message, slot));

  for (const field of ["standfirst", "promise"] as const) {
    const words = slots(story, [field], ledger.story[field]);
    stands(story, [field], { words, where: "the sentence" }, ledger.story[field]);
  }
  const { card } = ledger.story;
  const steps = scenes.flatMap(({ id, keyframes }) => keyframes.map((keyframe) => `${id}-${keyframe.id}`));
  if (card !== undefined && !steps.includes(card))
    tell(story, ["card"], `no step ${JSON.stringify(card)}${suggest(card, steps)}`);
  ledger.story.tape.forEach((row, i) => {
    slots(story, ["tape", i, "label"], row.label);
    for (const side of ["us", "china"] as const)
      for (const field of ["value", "note"] as const) {
        const path = ["tape", i, side, field];
        const printed = slots(story, path, row[side][field]);
        if (field === "note" && !printed.includes("{") && printed.length > longestNote)
          tell(
            story,
            path,
            `this note has ${printed.length} characters, and ${longestNote} fit a phone; cut ${printed.length - longestNote}`,
          );
        const words = `${row.label} ${row[side].value} ${row[side].note ?? ""}`;
        stands(story, path, { words, where: "the row's label or the note" }, row[side][field]);
      }
  });
  for (const [id, photo] of Object.entries(ledger.photos))
    for (const field of ["alt", "caption"] as const) {
      const file = `content/photos/${id}.yaml`;
      const words = slots(file, [field], photo[field]);
      stands(file, [field], { words, where: "the sentence" }, photo[field]);
    }
  ledger.articleCheck.rows.forEach((row, i) => {
    for (const field of ["article", "record"] as const) {
      const path = ["rows", i, field];
      slots(articleCheck, path, row[field]);
      stands(articleCheck, path, { words: row[field], listed: true, where: "the sentence" }, row[field]);
      checkSourced(row[field], row.sources, "this row’s", ledger, (message, slot) =>
        tell(articleCheck, path, message, slot),
      );
    }
  });
  return problems;
}
