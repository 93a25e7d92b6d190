import { checkContent } from "../check/check-content.ts";
import type { SceneShape } from "../check/scene-shape.ts";
import { readLedger, tidy, type Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../schemas/problem.ts";
import { readOutline, type OutlineChapter, type OutlineScene, type OutlineStep } from "./outline.ts";

export interface BoardStep extends OutlineStep {
  readonly problems: readonly Problem[];
}
export interface BoardScene extends Omit<OutlineScene, "steps"> {
  readonly steps: readonly BoardStep[];
  /** Problems in the scene's own words, and whatever belongs to no step. */
  readonly problems: readonly Problem[];
}
export interface BoardChapter extends Omit<OutlineChapter, "scenes"> {
  readonly scenes: readonly BoardScene[];
  /** Problems in its text outside scenes. */
  readonly problems: readonly Problem[];
}
/** The whole story for an editor to review. Every problem of the check appears exactly once. */
export interface Board {
  readonly ledger: Ledger;
  readonly chapters: readonly BoardChapter[];
  /** Problems of facts, sources and anything else that belongs to no chapter or scene. */
  readonly problems: readonly Problem[];
  readonly allProblems: readonly Problem[];
}

/**
 * Reads every chapter, drafts included, and assigns the check's problems to their places. `files` is the text of
 * `content/` by path.
 */
export function readBoard(files: ReadonlyMap<string, string>, scenes: readonly SceneShape[]): Board {
  const ledger = readLedger(files);
  const allProblems = checkContent(files, scenes);
  const left = new Set(allProblems);
  const take = (belongs: (problem: Problem) => boolean): Problem[] => {
    const taken = [...left].filter(belongs);
    for (const problem of taken) left.delete(problem);
    return taken;
  };
  const chapters = ledger.chapters.map((front): BoardChapter => {
    const told = readOutline(tidy(files.get(front.file)!), front, ledger);
    const toldScenes = told.scenes.map((scene): BoardScene => {
      const steps = scene.steps.map((step) => ({
        ...step,
        problems: take(
          ({ file, line }) =>
            (file === told.file && within(step.lines, line)) ||
            (step.wordLines !== undefined && file === scene.wordsFile && within(step.wordLines, line)),
        ),
      }));
      return {
        ...scene,
        steps,
        problems: take(
          ({ file, line }) => file === scene.wordsFile || (file === told.file && within(scene.lines, line)),
        ),
      };
    });
    return { ...told, scenes: toldScenes, problems: take(({ file }) => file === told.file) };
  });
  return { ledger, chapters, problems: [...left], allProblems };
}

const within = ([first, last]: readonly [number, number], line: number): boolean => first <= line && line <= last;
