import { withBreaks } from "../language/break-points.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { flatten } from "../marks/flatten.ts";
import type { Leaf, Size } from "../marks/mark.ts";
import { startOf, type Problem } from "../schemas/problem.ts";
import type { SceneShape } from "./scene-shape.ts";

/** Whether a label `months`, of which an axis is made, has anything else than twelve names. */
export const wrongMonths = (labels: Readonly<Record<string, string>>): boolean =>
  Object.hasOwn(labels, "months") && labels["months"]!.split(" ").filter(Boolean).length !== 12;

/** A scene whose rows are picked. */
export interface DrawnScene {
  readonly rows: unknown;
  readonly frame: (words: Record<string, string>, playhead: number, size: Size) => readonly Leaf[];
}

/**
 * A scene drawn from its rows, or the fault for which it cannot be, such as a row that has another name now.
 * Undefined where its chart is not known, or where its months, facts or datasets are faulty, which is told already.
 */
export function drawnScene(
  { id, keyframes, stillHeight, select, layOut, datasets, facts }: SceneShape,
  words: Record<string, string>,
  ledger: Ledger,
): DrawnScene | { readonly fault: Problem } | undefined {
  const faulty = (name: string): boolean =>
    !Object.hasOwn(ledger.tables, name) || ledger.problems.some(({ file }) => file === `content/data/${name}.csv`);
  if (
    !select ||
    !layOut ||
    wrongMonths(words) ||
    datasets.some(faulty) ||
    !facts.every((fact) => Object.hasOwn(ledger.facts, fact))
  )
    return undefined;
  try {
    const rows = select(
      Object.fromEntries(datasets.map((name) => [name, ledger.tables[name]!.rows])),
      Object.fromEntries(facts.map((fact) => [fact, ledger.facts[fact]!.value])),
    );
    const { language } = ledger.story;
    const breakable = (words: Record<string, string>) =>
      Object.fromEntries(Object.entries(words).map(([label, text]) => [label, withBreaks(text, language)]));
    /** Keyframes of one size are asked for one after the other, and share what is laid out. */
    let last: { readonly words: unknown; readonly size: Size; readonly draw: ReturnType<typeof layOut> } | undefined;
    const draw: DrawnScene["frame"] = (words, playhead, size) => {
      if (last?.words !== words || last.size !== size)
        last = { words, size, draw: layOut({ rows, words: breakable(words), language }, size) };
      return flatten(last.draw(playhead));
    };
    const blank = keyframes.find((_, playhead) =>
      draw(words, playhead, { width: 320, height: stillHeight ?? 320 }).some(lacksNumber),
    );
    return blank
      ? { fault: faultOf(id, datasets, `a row or a number is missing that it draws at ${JSON.stringify(blank.id)}`) }
      : { rows, frame: draw };
  } catch (error) {
    return {
      fault: faultOf(
        id,
        datasets,
        error instanceof TypeError || !(error instanceof Error)
          ? "a row or a number is missing that it draws"
          : error.message,
      ),
    };
  }
}

/** Whether a mark has NaN for a position or size, because a number is missing from the rows. */
const lacksNumber = ({ attrs }: Leaf): boolean =>
  Object.values(attrs).some((value) => /NaN|undefined|Infinity/.test(String(value)));

/** A scene that cannot be drawn, at the dataset that the reason names, or at the first one. */
function faultOf(id: string, datasets: readonly string[], why: string): Problem {
  const named = datasets.find((name) => why.includes(`content/data/${name}.csv`));
  const files = (named ? [named] : datasets).map((name) => `content/data/${name}.csv`);
  const what = named ? "give the row that name again" : `see what you changed in ${files.join(", ")}`;
  return {
    ...startOf(files[0] ?? `content/scenes/${id}.yaml`),
    message: `picture ${JSON.stringify(id)} cannot be drawn: ${why}; ${what}, or ask the chart maker`,
  };
}
