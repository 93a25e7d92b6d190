import type { Ledger } from "../ledger/ledger.ts";
import { textsIn, type Text } from "../ledger/texts-in.ts";

/** Words that stand in a YAML file. */
export interface FileText extends Text {
  readonly file: string;
}

/** The words of all pictures; their one kind of list holds ids of sources, which are no words. */
export const sceneTexts = (ledger: Pick<Ledger, "scenes">): FileText[] =>
  Object.entries(ledger.scenes).flatMap(([name, words]) =>
    textsIn(words)
      .filter(({ path }) => typeof path.at(-1) === "string")
      .map((text) => ({ file: `content/scenes/${name}.yaml`, ...text })),
  );
