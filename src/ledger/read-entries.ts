import { z } from "astro/zod";
import { startOf, type Problem, type SourcePosition } from "../schemas/problem.ts";
import { readYamlFile, type Path, type YamlFile } from "./read-yaml.ts";
import { bareNumber } from "./bare-number.ts";
import { instead } from "./instead.ts";
import { nearest, suggest } from "./suggest.ts";

/** What an entry has besides the fields of its schema. */
export interface Placed {
  readonly id: string;
  /** Where its id stands. */
  readonly writtenAt: SourcePosition;
}
export type Entries<T> = Readonly<Record<string, T & Placed>>;

/** Reads a YAML file that is a map from id to entry. Faulty entries are left out and reported. */
export function readEntries<S extends z.ZodType>(
  file: string,
  text: string | undefined,
  schemaOf: S | ((entry: unknown) => S),
  problems: Problem[],
): { entries: Entries<z.infer<S>>; yaml: YamlFile } {
  const yaml = readYamlFile(file, text);
  problems.push(...yaml.problems);
  const entries: Record<string, z.infer<S> & Placed> = {};
  const data = yaml.data ?? yaml.rest;
  if (data === null || data === undefined) return { entries, yaml };
  if (typeof data !== "object" || Array.isArray(data)) {
    problems.push({
      ...startOf(file),
      message: "must be entries by id: an id, a colon, and the entry's fields indented below it",
    });
    return { entries, yaml };
  }
  const starts = Object.keys(data).map((id) => yaml.keyAt([id]).line);
  for (const [i, [id, entry]] of Object.entries(data).entries()) {
    const place = yaml.keyAt([id]);
    if ((typeof entry !== "object" && yaml.problems.length > 0) || unsure(yaml, starts, i)) continue;
    if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(id))
      problems.push({
        ...place,
        message: `the id ${JSON.stringify(id)} must be small letters, digits and dashes, such as us-list-3`,
      });
    const schema = typeof schemaOf === "function" ? schemaOf(entry) : schemaOf;
    const result = check(yaml, [id], entry, schema, problems);
    if (result !== undefined && yaml.problems.length === 0)
      entries[id] = { ...(result as object), id, writtenAt: place } as z.infer<S> & Placed;
  }
  return { entries, yaml };
}

/** Whether a fault lies in an entry or its neighbours, so that what seems missing may be in the faulty line; `starts` are the entries' first lines. */
const unsure = (yaml: YamlFile, starts: readonly number[], i: number): boolean =>
  yaml.problems.some(({ line }) => line >= (starts[i - 1] ?? 0) && line < (starts[i + 2] ?? Infinity));

/** Problems in the fields of a faulty file that lie clear of its faults; not of missing fields, which may be in the faulty lines. */
export function checkRest(yaml: YamlFile, schema: z.ZodType): Problem[] {
  const data = yaml.rest;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const starts = Object.keys(data).map((key) => yaml.keyAt([key]).line);
  const problems: Problem[] = [];
  check({ ...yaml, data }, [], data, schema, problems);
  return problems.filter(
    ({ line, message }) =>
      !/^"[^"]*" is missing/.test(message) &&
      !unsure(
        yaml,
        starts,
        starts.findLastIndex((start) => start <= line),
      ),
  );
}

/** Checks data at a path of a file against a schema; reports what is wrong and then gives undefined. */
export function check<S extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  data: unknown,
  schema: S,
  problems: Problem[],
): z.infer<S> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const meant = new Set(
    result.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.flatMap((key) => {
            const inner = issue.path.map(String);
            const near = nearest(key, fieldsAt(schema, inner));
            return near === undefined ? [] : [[...inner, near].join("\u0000")];
          })
        : [],
    ),
  );
  for (const issue of result.error.issues) {
    // A field with a mistyped name is reported once, not also as missing.
    const absent = !yaml.has([...path, ...issue.path.map(String)]);
    if (!(absent && meant.has(issue.path.map(String).join("\u0000"))))
      problems.push(...tell(yaml, path, issue, schema));
  }
  return undefined;
}

function tell(yaml: YamlFile, base: Path, issue: z.core.$ZodIssue, schema: z.ZodType): Problem[] {
  const inner = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const path = [...base, ...inner];
  const name = inner.length ? inner.join(".") : base.join(".");
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, inner);
    const there = new Set(issue.keys);
    const isEntry = (key: string): boolean => path.length === 1 && typeof valueOf(yaml, [...path, key]) === "object";
    return issue.keys.map((key) => ({
      ...yaml.keyAt([...path, key]),
      message:
        isEntry(key) && nearest(key, known) === undefined
          ? `an entry begins at the start of its line; delete the spaces before ${key}, and as many before each of its fields`
          : `no field ${JSON.stringify(key)} here${suggest(key, known) || `; the fields are ${known.filter((field) => !there.has(field)).join(", ")}`}`,
    }));
  }
  const must = /^Invalid input: expected (\S+), received/.exec(issue.message);
  const message = must
    ? `must be ${must[1] === "object" || must[1] === "record" ? "fields, each on a line of its own and indented" : must[1] === "array" ? "a list" : must[1] === "boolean" ? "true or false" : must[1] === "string" ? "words" : `a ${must[1]}`}`
    : issue.message;
  if (!yaml.has(path))
    return [{ ...yaml.keyAt(path), message: `${JSON.stringify(name)} is missing; it ${message.split(";")[0]!}` }];
  const bare =
    must?.[1] === "number" || /^must be a number/.test(message) ? bareNumber(valueText(yaml, path)) : undefined;
  if (bare !== undefined)
    return [{ ...yaml.valueAt(path), message: `${JSON.stringify(name)} ${message}; write ${bare}` }];
  const better = instead(message, valueOf(yaml, path));
  if (better !== undefined)
    return [{ ...yaml.valueAt(path), message: `${JSON.stringify(name)} ${message}; write ${better}` }];
  const slot = /^must be words/.test(message) ? bareSlot(valueOf(yaml, path)) : undefined;
  if (slot !== undefined)
    return [
      {
        ...yaml.valueAt(path),
        message: `${JSON.stringify(name)} must be words, and a brace begins them; put them in quotation marks: "${slot}"`,
      },
    ];
  const wrote =
    issue.code === "invalid_value"
      ? suggest(String(issue.input ?? valueText(yaml, path)), issue.values.map(String))
      : "";
  return [{ ...yaml.valueAt(path), message: `${JSON.stringify(name)} ${message}${wrote}` }];
}

/** `{list-3}` without quotation marks, which YAML reads as a map without values; undefined if it is no such thing. */
function bareSlot(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.values(value).every((held) => held === null) ? `{${Object.keys(value).join(", ")}}` : undefined;
}

const valueText = (yaml: YamlFile, path: Path): string => String(valueOf(yaml, path));

/** What the writer wrote at a path. */
function valueOf(yaml: YamlFile, path: Path): unknown {
  let value: unknown = yaml.data;
  for (const part of path)
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[part] : undefined;
  return value;
}

/** The names of the fields that a schema allows at a path inside it. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let at: z.ZodType | undefined = schema;
  for (const part of path) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap() as z.ZodType;
    at =
      at instanceof z.ZodObject
        ? (at.shape[part] as z.ZodType | undefined)
        : at instanceof z.ZodRecord
          ? (at.valueType as z.ZodType)
          : at instanceof z.ZodArray
            ? (at.element as z.ZodType)
            : undefined;
  }
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap() as z.ZodType;
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
