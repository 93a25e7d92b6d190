import type { Links, RowMarks } from "./scene.ts";

/** The marks that a scene links to some facts. @throws when it links none to one of them */
export const linkedMarks = (links: Links, ...facts: readonly string[]): readonly string[] =>
  facts.flatMap((fact) => {
    if (!links[fact]) throw new Error(`the scene links no marks to “${fact}”`);
    return links[fact];
  });

/** Marks of rows that facts print: by what a row has in a column, the facts with its values. */
export const marksBy =
  (column: string, facts: Readonly<Record<string, readonly string[]>>): RowMarks =>
  (row, links) =>
    linkedMarks(links, ...(facts[String(row[column])] ?? []));
