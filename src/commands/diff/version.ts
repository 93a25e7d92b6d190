import type { Ledger } from "../../ledger/ledger.ts";
import { stillWidth } from "../../scene/scene.ts";
import { drawCells, playheadsOf } from "../../storyboard/draw-cells.ts";
import { factUses, type Use } from "./fact-uses.ts";
import type { TreeCode } from "./old-tree.ts";
import { readPassages, readTranslations, type Passages } from "./passages.ts";

/** One version of the story, as far as a review compares it. */
export interface Version {
  readonly ledger: Ledger;
  readonly passages: Passages;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** A still of every keyframe, as SVG, by `volleys, list-3`. */
  readonly stills: ReadonlyMap<string, string>;
  /** What could not be read or drawn. */
  readonly faults: readonly string[];
}

/** Reads a version from the text of its `content/` with its own code. */
export function readVersion(
  files: ReadonlyMap<string, string>,
  { scenes, readLedger, faults: known }: TreeCode,
): Version {
  const ledger = readLedger(files);
  const faults = [...known, ...ledger.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)];
  const stills = new Map<string, string>();
  for (const scene of Object.values(scenes)) {
    try {
      for (const { name, svg } of drawCells(
        scene,
        ledger,
        { width: stillWidth, height: scene.stillHeight },
        playheadsOf(scene, false),
      )) {
        if (svg instanceof Error) faults.push(`${scene.id}, ${name}: ${svg.message}`);
        else stills.set(`${scene.id}, ${name}`, svg);
      }
    } catch (error) {
      faults.push(`${scene.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {
    ledger,
    passages: new Map([...readPassages(files, ledger), ...readTranslations(files, readLedger)]),
    uses: factUses(files, ledger, Object.values(scenes)),
    stills,
    faults,
  };
}
