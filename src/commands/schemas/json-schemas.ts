import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { articleCheckSchema } from "../../schemas/article-check.ts";
import { datasetSchema } from "../../schemas/dataset.ts";
import { derivedFactSchema, statedFactSchema } from "../../schemas/fact.ts";
import { interfaceSchema } from "../../schemas/interface.ts";
import { photoSchema } from "../../schemas/photo.ts";
import { quotationSchema } from "../../schemas/quotation.ts";
import { sceneWordsSchema } from "../../schemas/scene-words.ts";
import { sourceSchema } from "../../schemas/source.ts";
import { storySchema } from "../../schemas/story.ts";
import { termSchema } from "../../schemas/term.ts";
import { fieldDocs, type FieldDocs } from "./field-docs.ts";

type Json = {
  [key: string]: unknown;
  properties?: Record<string, Json>;
  additionalProperties?: Json | boolean;
  items?: Json;
  description?: string;
};

/**
 * For each schema: its files in `content/`, the source file that defines its fields, and whether its files hold entries
 * by id.
 */
const files = [
  {
    name: "facts",
    for: ["content/facts.yaml", "content/reporting.yaml"],
    code: "fact",
    schemas: { statedFactSchema, derivedFactSchema },
    byId: true,
  },
  { name: "sources", for: "content/sources.yaml", code: "source", schemas: { sourceSchema }, byId: true },
  { name: "quotations", for: "content/quotations.yaml", code: "quotation", schemas: { quotationSchema }, byId: true },
  { name: "glossary", for: "content/glossary.yaml", code: "term", schemas: { termSchema }, byId: true },
  { name: "story", for: "content/story.yaml", code: "story", schemas: { storySchema }, byId: false },
  { name: "interface", for: "content/interface.yaml", code: "interface", schemas: { interfaceSchema }, byId: false },
  {
    name: "article-check",
    for: "content/article-check.yaml",
    code: "article-check",
    schemas: { articleCheckSchema },
    byId: false,
  },
  {
    name: "scene-words",
    for: "content/scenes/*.yaml",
    code: "scene-words",
    schemas: { sceneWordsSchema },
    byId: false,
  },
  { name: "dataset", for: "content/data/*.yaml", code: "dataset", schemas: { datasetSchema }, byId: false },
  { name: "photo", for: "content/photos/*.yaml", code: "photo", schemas: { photoSchema }, byId: false },
] as const;

/** Glob patterns of `content/` by path of JSON schema: the editor's setting `yaml.schemas`. */
export const schemaFor: Readonly<Record<string, string | readonly string[]>> = Object.fromEntries(
  files.map((file) => [`.vscode/schemas/${file.name}.json`, file.for]),
);

/** The JSON schemas by path, for completion, help and fault marking in an editor. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    files.map(({ name, code, schemas, byId }) => {
      const docs = fieldDocs(readFileSync(`src/schemas/${code}.ts`, "utf8"));
      const entries = Object.entries(schemas).map(([schema, shape]) => ({
        ...described(convert(shape), docs),
        description: docs.of(schema),
      }));
      const [entry] = entries.length === 1 ? entries : [{ anyOf: entries }];
      const whole = byId
        ? { type: "object", propertyNames: { pattern: "^[a-z0-9]+([-_][a-z0-9]+)*$" }, additionalProperties: entry }
        : entry;
      return [
        `.vscode/schemas/${name}.json`,
        `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...whole }, null, 2)}\n`,
      ];
    }),
  );
}

function convert(schema: z.ZodType): Json {
  const json = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
  delete json.$schema;
  return json as Json;
}

/** The schema with each field's comment, without fields that must be absent. */
function described(schema: Json, docs: FieldDocs): Json {
  const properties =
    schema.properties &&
    Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([, field]) => !("not" in field))
        .map(([name, field]) => {
          const description = docs.next(name);
          return [name, { ...described(field, docs), ...(description === undefined ? {} : { description }) }];
        }),
    );
  return {
    ...schema,
    ...(properties ? { properties } : {}),
    ...(typeof schema.additionalProperties === "object"
      ? { additionalProperties: described(schema.additionalProperties, docs) }
      : {}),
    ...(schema.items ? { items: described(schema.items, docs) } : {}),
  };
}
