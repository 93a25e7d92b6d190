import { blotNotes } from "../ledger/blot-notes.ts";
import { scenesIn, tagsIn } from "../ledger/tags-in.ts";

/** The addresses of steps that are gone, as a chapter's MDX names them, each with the step that took its words. */
export const heirsIn = (mdx: string): ReadonlyMap<string, string> =>
  new Map(
    blotNotes(mdx)
      .split(/(?=<Scene\s)/)
      .flatMap((part) => {
        const [scene] = scenesIn(part);
        return tagsIn(part, "Step").flatMap(({ at, was = "" }) =>
          was
            .split(/\s+/)
            .filter(Boolean)
            .map((gone) => [gone, `${scene}-${at}`] as const),
        );
      }),
  );
