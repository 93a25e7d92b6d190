import { fillSlots } from "../ledger/fill-slots.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Mark, Size } from "../marks/mark.ts";
import { clashesIn, type Box, type Clash } from "../marks/words-placed.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { SceneShape } from "./uses.ts";

/** A still, a small phone, a phone, a phone on its side, a desk: where long words run out of room first. */
const sizesOf = (stillHeight: number): readonly Size[] => [
  { width: 320, height: stillHeight },
  { width: 288, height: 190 },
  { width: 358, height: 250 },
  { width: 500, height: 300 },
  { width: 940, height: 640 },
];

/**
 * Tells labels that do not fit into their picture at one of its keyframes: cut off at an edge, or over other words.
 * Each label once, where most of it is too much. A scene whose words, facts or rows are at fault is not measured: that is told already.
 */
export function checkLabelRoom(scene: SceneShape, ledger: Ledger): Problem[] {
  const words = printedLabels(scene, ledger);
  const frame = words && frameOf(scene, words, ledger);
  if (!words || !frame) return [];
  const file = `content/scenes/${scene.id}.yaml`;
  const worst = new Map<string, { readonly excess: number; readonly problem: Problem }>();
  for (const size of sizesOf(scene.stillHeight ?? 320)) scene.keyframes.forEach(({ id }, playhead) => {
    for (const clash of clashesIn(frame(playhead, size), size, 0.2)) {
      const { label, box, other } = blamed(clash, words);
      const where = `at ${JSON.stringify(id)} in a picture of ${size.width} × ${size.height} pixels`;
      const excess = Math.max(1, Math.ceil((clash.by * box.words.length) / (box.right - box.left)));
      const less = excess < box.words.length ? ` by about ${excess} ${excess === 1 ? "character" : "characters"}` : "";
      const message = other
        ? `“${box.words}” overlaps “${other.words}” ${where}; shorten one of them${less}`
        : clash.by > 0 ? `“${box.words}” is cut off ${where}; shorten it${less || ", or the words beside it, which push it"}` : `“${box.words}” is cut off above or below ${where}; shorten it, or the words around it: they take too many lines`;
      const before = worst.get(label ?? "");
      if (!before || excess > before.excess) worst.set(label ?? "", { excess, problem: problem(label === undefined ? ledger.keyAt(file, ["labels"]) : ledger.at(file, ["labels", label]), message) });
    }
  });
  return [...worst.values()].map((each) => each.problem);
}

/** Every label that the scene needs, with its facts printed; undefined where one is missing or cannot be printed. */
function printedLabels(scene: SceneShape, ledger: Ledger): Record<string, string> | undefined {
  const labels = Object.hasOwn(ledger.scenes, scene.id) ? ledger.scenes[scene.id]!.labels : undefined;
  if (!labels || !scene.labels.every((name) => Object.hasOwn(labels, name))) return undefined;
  try {
    return Object.fromEntries(scene.labels.map((name) => [name, fillSlots(labels[name]!, ledger)]));
  } catch {
    return undefined;
  }
}

/** The scene's marks by playhead and size; undefined where it cannot be drawn. */
function frameOf({ select, frame, datasets, facts }: SceneShape, words: Record<string, string>, ledger: Ledger): ((playhead: number, size: Size) => readonly Mark[]) | undefined {
  if (!select || !frame || !datasets.every((name) => Object.hasOwn(ledger.tables, name)) || !facts.every((id) => Object.hasOwn(ledger.facts, id))) return undefined;
  try {
    const rows = select(Object.fromEntries(datasets.map((name) => [name, ledger.tables[name]!.rows])), Object.fromEntries(facts.map((id) => [id, ledger.facts[id]!.value])));
    const draw = (playhead: number, size: Size): readonly Mark[] => frame({ rows, words, language: ledger.story.language }, playhead, size);
    draw(0, { width: 320, height: 320 });
    return draw;
  } catch {
    return undefined; // rows that a chart cannot draw; the build says which
  }
}

/** The words that are to be shortened, the wider of two that a label holds, with that label's name. */
function blamed({ box, other }: Clash, words: Record<string, string>): { readonly label: string | undefined; readonly box: Box; readonly other: Box | undefined } {
  const wider = other && (labelOf(box.words, words) === undefined || (labelOf(other.words, words) !== undefined && lengthOf(other, words) > lengthOf(box, words)));
  const [first, second] = wider ? [other, box] : [box, other];
  return { label: labelOf(first.words, words), box: first, other: second };
}

/** How many characters the label has in which a line of words stands. */
const lengthOf = (box: Box, words: Record<string, string>): number => words[labelOf(box.words, words) ?? ""]?.length ?? 0;

/** The label that is this line of words, or has it as one of its lines. */
const labelOf = (line: string, words: Record<string, string>): string | undefined =>
  Object.keys(words).find((name) => words[name] === line) ?? Object.keys(words).find((name) => words[name]!.includes(line));
