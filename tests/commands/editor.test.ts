import { readdirSync, readFileSync } from "node:fs";
import { z } from "astro/zod";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { components } from "../../src/check/vocabulary.ts";
import { readContent } from "../../src/check/read-content.ts";
import { attribute, isElement, parseMdx, walk } from "../../src/check/tree.ts";
import { fieldDocs } from "../../src/commands/schemas/field-docs.ts";
import { jsonSchemas, schemaFor } from "../../src/commands/schemas/json-schemas.ts";
import { factForms } from "../../src/ledger/print-fact.ts";
import { originalOf } from "../../src/ledger/translation/editions.ts";

const content = originalOf(readContent("."));
const schemas = jsonSchemas();
const filesFor = (patterns: string | readonly string[]) =>
  [...content.keys()].filter((file) =>
    [patterns].flat().some((pattern) => new RegExp(`^${pattern.replaceAll("*", "[^/]*")}$`).test(file)),
  );

test("the JSON schemas are up to date: npm run schemas writes them", () => {
  expect(
    readdirSync(".vscode/schemas")
      .map((name) => `.vscode/schemas/${name}`)
      .sort(),
  ).toEqual([...schemas.keys()].sort());
  for (const [file, text] of schemas) expect(readFileSync(file, "utf8"), file).toBe(text);
});

test("the editor's settings name a schema for every YAML file of content/", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as { "yaml.schemas": unknown };
  expect(settings["yaml.schemas"]).toEqual(schemaFor);
  const covered = Object.values(schemaFor).flatMap((patterns) => filesFor(patterns));
  expect([...content.keys()].filter((file) => file.endsWith(".yaml") && !covered.includes(file))).toEqual([]);
});

test.each(Object.entries(schemaFor))("%s takes every entry of %s", (file, pattern) => {
  const schema = z.fromJSONSchema(JSON.parse(schemas.get(file)!) as Parameters<typeof z.fromJSONSchema>[0]);
  for (const path of filesFor(pattern))
    expect(schema.safeParse(parse(content.get(path)!)).error?.issues, path).toBeUndefined();
});

test("a schema marks what the check would refuse, and explains fields in the words of the code", () => {
  const facts = schemas.get(".vscode/schemas/facts.json")!;
  const schema = z.fromJSONSchema(JSON.parse(facts) as Parameters<typeof z.fromJSONSchema>[0]);
  const fact = { what: "x", value: 3, unit: "days", known: 2018, source: "a", verified: "two-sources" };
  expect(schema.safeParse({ a: fact }).success).toBe(true);
  for (const wrong of [
    { ...fact, value: "3" },
    { ...fact, verified: "yes" },
    { ...fact, valeu: 3 },
    { ...fact, digits: 9 },
    { what: "x" },
  ])
    expect(schema.safeParse({ a: wrong }).success, JSON.stringify(wrong)).toBe(false);
  expect(facts).toContain("Where in the source: a table, a page, a paragraph");
});

test("a comment goes with the field after it, and with the second of two fields of one name its own", () => {
  const docs = fieldDocs(
    "/** Whole. */\nexport const s = z.object({\n  /** First. */\n  title: words,\n  inner: z.object({\n    /** Second,\n     * long. */\n    title: words,\n    note: words,\n  }),\n});\n",
  );
  expect([
    docs.of("s"),
    docs.next("title"),
    docs.next("inner"),
    docs.next("title"),
    docs.next("note"),
    docs.next("title"),
  ]).toEqual(["Whole.", "First.", undefined, "Second, long.", undefined, "Second, long."]);
});

test("there is a snippet for every component, which the check would take once its names are filled in", () => {
  const snippets = Object.values(
    JSON.parse(readFileSync(".vscode/content.code-snippets", "utf8")) as Record<string, { body: string | string[] }>,
  );
  const seen = new Set<string>();
  for (const { body } of snippets) {
    const text = [body]
      .flat()
      .join("\n")
      .replace(/\$\{\d+\|(\w+)[^}]*\|\}/g, "$1")
      .replace(/\$\{\d+:([^}]*)\}/g, "$1");
    walk(parseMdx(text), (node) => {
      if (!isElement(node)) return;
      const { required, optional = {} } = components[node.name!]!;
      for (const name of Object.keys(required)) expect(attribute(node, name), `${node.name} ${name}`).toBeTruthy();
      for (const { name } of node.attributes ?? []) expect(Object.keys({ ...required, ...optional })).toContain(name);
      seen.add(node.name!);
    });
  }
  expect([...seen].sort()).toEqual(Object.keys(components).sort());
  expect(JSON.stringify(snippets)).toContain(factForms.filter((form) => form !== "full").join(","));
});
