import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { slugOf } from "../../src/check/places.ts";
import { components } from "../../src/check/vocabulary.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { longestNote, longestTitle, stepWords } from "../../src/check/wording.ts";
import { hardestGrade } from "../../src/check/reading-level.ts";
import { attribute, isElement, parseMdx, walk } from "../../src/check/tree.ts";
import { factForms } from "../../src/ledger/print-fact.ts";
import { derivations, derivedFactSchema, statedFactSchema, verifications } from "../../src/schemas/fact.ts";
import { photoSchema } from "../../src/schemas/photo.ts";
import { quotationSchema } from "../../src/schemas/quotation.ts";
import { articleCheckSchema } from "../../src/schemas/article-check.ts";
import { sourceSchema } from "../../src/schemas/source.ts";
import { termSchema } from "../../src/schemas/term.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const manual = readFileSync("content/README.md", "utf8");
const section = (title: string): string => new RegExp(`^## ${title}\\n([^]*?)(?=^## |(?![^]))`, "m").exec(manual)![1]!;
const code = (text: string): string[] =>
  [...text.replace(/```[^]*?```/g, "").matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

test("the manual shows every component with every attribute", () => {
  const shown = new Map<string, Set<string>>();
  for (const example of code(section("Components"))) {
    for (const [, name, attributes] of example.matchAll(/<([A-Z]\w+)([^>]*)>/g)) {
      const names = shown.get(name!) ?? new Set();
      for (const [, attribute] of attributes!.matchAll(/(\w+)="/g)) names.add(attribute!);
      shown.set(name!, names);
    }
  }
  expect([...shown.keys()].sort()).toEqual(Object.keys(components).sort());
  for (const [name, { required, optional }] of Object.entries(components))
    expect([...shown.get(name)!].sort(), name).toEqual(Object.keys({ ...required, ...optional }).sort());
});

test("every component that the manual writes out names what is there", () => {
  const examples = code(section("Components")).filter((example) => /^<[A-Z].*(\/>|<\/\w+>)$/.test(example));
  const ids = ["facts", "quotations", "glossary", "sources"].flatMap((name) =>
    Object.keys(parse(readFileSync(`content/${name}.yaml`, "utf8")) as object),
  );
  for (const example of examples)
    walk(parseMdx(example), (node) => {
      if (!isElement(node)) return;
      if (node.name === "Photo") return; // the story has none
      for (const id of [attribute(node, "id") ?? [], attribute(node, "quotes")?.split(" ") ?? []].flat())
        expect(ids, example).toContain(id);
    });
});

test.each([
  ["Facts", Object.keys({ ...statedFactSchema.shape, ...derivedFactSchema.shape })],
  ["Facts", [...verifications, ...factForms.filter((form) => form !== "full")]],
  ["Sources", Object.keys(sourceSchema.shape)],
  ["Quote somebody", Object.keys(quotationSchema.shape)],
  ["Explain a term", Object.keys(termSchema.shape)],
  ["Show a photograph", Object.keys(photoSchema.shape)],
  ["Check the article", Object.keys(articleCheckSchema.shape.rows.element.shape)],
])("its chapter “%s” names %o", (title, names) => {
  const shown = section(title);
  const fields = [...shown.matchAll(/^[ -]*([\w-]+):/gm)].map((match) => match[1]!);
  const named = [...fields, ...code(shown).flatMap((text) => text.split(/[^\w-]+/))];
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
});

test("it names what the check holds: every derivation, and the limits", () => {
  for (const how of derivations) expect(section("Facts")).toContain(`\`${how}: [`);
  for (const limit of [stepWords.many, stepWords.most, longestTitle, longestNote, hardestGrade])
    expect(section("How long")).toMatch(new RegExp(`\\b${limit}\\b`));
});

test("its links lead to its own headings, and its commands are there", () => {
  const headings = [...manual.matchAll(/^## (.*)$/gm)].map((match) => slugOf(match[1]!));
  for (const [, place] of manual.matchAll(/\]\(#([^)]+)\)/g))
    if (!/round-one|volleys|inside-the-firm/.test(place!)) expect(headings).toContain(place);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const [, script] of manual.matchAll(/npm run (?:-s )?([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  for (const [, file] of manual.matchAll(/^\| `([\w./-]+)`/gm))
    if (/\.\w+$/.test(file!)) expect(existsSync(`content/${file}`), file).toBe(true);
});

test("it has a section for each kind of thing that npm run new makes, and says what there is not", () => {
  const kinds = /^const kinds = \[(.*)\]/m.exec(readFileSync("src/commands/new.ts", "utf8"))![1]!;
  for (const [, kind] of kinds.matchAll(/"(\w+)"/g)) expect(manual, kind).toContain(`npm run new -- ${kind}\``);
  for (const missing of ["Video", "photographs in a step", "tables", "footnotes"])
    expect(section("What there is not")).toContain(missing);
  expect(section("Keep your work")).toContain("git add content");
});

test("its examples of a chapter, a step, a source, a fact, a quotation, a term and a photo pass the check as they are written", () => {
  const blocks = (title: string) =>
    [...section(title).matchAll(/^( *)```(?:mdx|yaml)\n([^]*?)```/gm)].map(([, indent, text]) =>
      text!.replace(new RegExp(`^${indent}`, "gm"), ""),
    );
  const files = new Map(smallStory);
  const [chapter] = blocks("Add a chapter");
  const [source] = blocks("Cite a new source");
  const [fact] = blocks("Facts");
  const [step] = blocks("Add a step");
  const [quotation] = blocks("Quote somebody");
  const [term] = blocks("Explain a term");
  const [photo] = blocks("Show a photograph");
  files.set("content/photos/port.yaml", photo!).set("content/photos/port.jpg", "");
  files.set(
    "content/chapters/08-round-three.mdx",
    `${chapter}\n<Cite id="world-bank-2018-10-08">The World Bank</Cite> says so.\n\nA <Term id="countervailing-duty">countervailing duty</Term>, said Donald Trump on 5 February 2019: <Quote id="trump-structural" />\n\n<Photo id="port" />\n`,
  );
  files.set("content/sources.yaml", files.get("content/sources.yaml")! + source);
  files.set("content/glossary.yaml", files.get("content/glossary.yaml")! + term);
  files.set(
    "content/quotations.yaml",
    files.get("content/quotations.yaml")! +
      quotation!.replace("sotu-efe-2019-02-07", "ustr-list").replace("examiner-mnuchin-2019-02-06", "reuters-list"),
  );
  files.set(
    "content/facts.yaml",
    files.get("content/facts.yaml")! +
      fact!.replace("ustr-notice-2018-09", "ustr-list").replace("reuters-2018-09-17", "reuters-list"),
  );
  files.set(
    "content/chapters/01-round-one.mdx",
    files.get("content/chapters/01-round-one.mdx")!.replace(/<Step at="list-3"[^]*?<\/Step>/, step!.trim()),
  );
  expect(
    checkContent(files, smallScenes)
      .map(({ message }) => message)
      .filter((message) => !/"list-3" is used/.test(message)),
  ).toEqual([]);
});
