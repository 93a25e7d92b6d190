import type { Path } from "../read-yaml.ts";
import type { WordField } from "./word-fields.ts";

/** A field that stands in a file, with its value. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
  readonly field: WordField;
}

const entriesOf = (data: unknown): (readonly [string | number, unknown])[] =>
  Array.isArray(data)
    ? data.map((value, i) => [i, value] as const)
    : typeof data === "object" && data !== null
      ? Object.entries(data)
      : [];

/** What parsed YAML holds at a path; undefined where nothing does. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[part] : undefined),
    data,
  );

/** The fields with words that stand in parsed YAML, each once, in the order of `fields`. */
export function pathsIn(data: unknown, fields: readonly WordField[]): Found[] {
  const found = new Map<string, Found>();
  const parents = new Set<string>();
  const look = (value: unknown, field: WordField, path: Path): void => {
    const pattern = field.path[path.length];
    if (pattern === undefined) {
      const key = JSON.stringify(path);
      if (found.has(key) || parents.has(key) || !(field.only?.test(String(value)) ?? true)) return;
      found.set(key, { path, value, field });
      path.forEach((_, i) => parents.add(JSON.stringify(path.slice(0, i))));
      return;
    }
    for (const [key, inner] of entriesOf(value))
      if (pattern === "*" || pattern === key) look(inner, field, [...path, key]);
  };
  for (const field of fields) look(data, field, []);
  return [...found.values()];
}
