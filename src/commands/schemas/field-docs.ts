/** A field of a schema file and the comment before it. */
interface Written {
  readonly name: string;
  readonly doc: string | undefined;
}

/** The comments of a schema file by field, for an editor to show; several objects may have fields of the same name. */
export interface FieldDocs {
  /**
   * The comment of the next field of this name, in the file's order; when there are no more, of the last one that has a
   * comment.
   */
  readonly next: (name: string) => string | undefined;
  /** The comment of an exported schema. */
  readonly of: (schema: string) => string | undefined;
}

/** Reads the comments of a file of src/schemas. */
export function fieldDocs(source: string): FieldDocs {
  const fields = [...source.matchAll(/(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?\n[ ]+"?([a-z_]\w*)"?(?::|,$)/gm)].map(
    ([, before, name]): Written => ({ name: name!, doc: tidy(before) }),
  );
  const taken = new Map<string, number>();
  return {
    next(name) {
      const all = fields.filter((field) => field.name === name);
      const turn = taken.get(name) ?? 0;
      taken.set(name, turn + 1);
      return turn < all.length ? all[turn]!.doc : all.findLast(({ doc }) => doc !== undefined)?.doc;
    },
    of: (schema) => tidy(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export const ${schema}\\b`).exec(source)?.[1]),
  };
}

const tidy = (comment: string | undefined): string | undefined =>
  comment
    ?.replace(/\s*\n\s*\*\s?/g, " ")
    .replace(/\s+/g, " ")
    .trim() || undefined;
