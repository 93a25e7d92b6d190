import { tagsIn } from "../ledger/tags-in.ts";

/** The names of the scenes in a chapter's MDX, in order. */
export const scenesIn = (mdx: string): string[] =>
  tagsIn(mdx, "Scene").flatMap(({ name }) => (name === undefined ? [] : [name]));

/** The addresses of steps that are gone, as a chapter's MDX names them, each with the step that took its words. */
export const heirsIn = (mdx: string): ReadonlyMap<string, string> =>
  new Map(
    mdx.split(/<Scene\s+/).flatMap((part) => {
      const scene = /^name="([^"]+)"/.exec(part)?.[1];
      return [...part.matchAll(/<Step\s[^>]*>/g)].flatMap(([step]) =>
        (/\swas="([^"]+)"/.exec(step)?.[1] ?? "")
          .split(/\s+/)
          .filter(Boolean)
          .map((gone) => [gone, `${scene}-${/\sat="([^"]+)"/.exec(step)?.[1]}`] as const),
      );
    }),
  );
