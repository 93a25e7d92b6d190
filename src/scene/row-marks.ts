import type { Links, RowMarks } from "./scene.ts";

/** The keys of the marks linked to some facts. @throws when one of the facts has none */
export const linkedMarks = (links: Links, ...facts: readonly string[]): readonly string[] =>
  facts.flatMap((fact) => {
    if (!links[fact]) throw new Error(`the scene links no marks to “${fact}”`);
    return links[fact];
  });

/** Marks of rows whose values are facts: maps a row's value in `column` to the facts with its values. */
export const marksBy =
  (column: string, facts: Readonly<Record<string, readonly string[]>>): RowMarks =>
  (row, links) =>
    linkedMarks(links, ...(facts[String(row[column])] ?? []));
