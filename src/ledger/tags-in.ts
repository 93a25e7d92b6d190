import { blotNotes } from "./blot-notes.ts";

/** The attributes of every tag of a component in a chapter's MDX, in order; tags in notes to colleagues are passed over. */
export const tagsIn = (mdx: string, component: string): Readonly<Record<string, string>>[] =>
  [...blotNotes(mdx).matchAll(new RegExp(`(?<!\\\\)<${component}((?:\\s+${attribute.source})*)\\s*/?>`, "g"))].map(
    ([, attributes]) =>
      Object.fromEntries(
        [...attributes!.matchAll(new RegExp(attribute, "g"))].map(([, name, double, single]) => [
          name!,
          double ?? single ?? "",
        ]),
      ),
  );

/** The names of the scenes in a chapter's MDX, in order. */
export const scenesIn = (mdx: string): string[] =>
  tagsIn(mdx, "Scene").flatMap(({ name }) => (name === undefined ? [] : [name]));

const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/;
