import { blotNotes } from "../ledger/blot-notes.ts";
import { tagsIn } from "../ledger/tags-in.ts";

/** The names of the scenes in a chapter's MDX, in order. */
export const scenesIn = (mdx: string): string[] =>
  tagsIn(mdx, "Scene").flatMap(({ name }) => (name === undefined ? [] : [name]));

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
