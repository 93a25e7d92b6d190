import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { publishedOf } from "../../src/publishing/published.ts";
import { scenes } from "../../src/scenes/index.ts";
import { smallScenes, smallStory } from "../check/small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
const drawn = Object.fromEntries(smallScenes.map((scene) => [scene.id, scene]));
const publish = (files: ReadonlyMap<string, string>) => {
  const ledger = readLedger(files);
  const { facts, sources, tables } = publishedOf(ledger, ledger.chapters, drawn);
  return { facts: Object.keys(facts), sources: Object.keys(sources), tables: Object.keys(tables) };
};
const changed = (changes: Readonly<Record<string, (text: string) => string>>) =>
  new Map([
    ...smallStory,
    ...Object.entries(changes).map(([file, change]) => [file, change(smallStory.get(file) ?? "")] as const),
  ]);

/** A fact still in content/reporting.yaml, with a source, a dataset and a part that nothing else uses. */
const waiting = {
  "content/reporting.yaml": () => `ships:
  what: Ships at sea
  value: 3
  unit: days
  known: 2018-07-06
  source: ustr-list
  verified: two-sources
  also: [reuters-ships]
  row: ships / Peak Pegasus / days
  locator: last paragraph
twice:
  what: All of them twice
  unit: days
  sum: [ships, days-left]
`,
  "content/sources.yaml": (text: string) =>
    `${text}reuters-ships:\n  publisher: Reuters\n  title: Ships\n  published: 2018-07-06\n  kind: agency\n`,
  "content/data/ships.csv": () => "ship,days\nPeak Pegasus,3\n",
  "content/data/ships.yaml": () =>
    "title: Ships\nwaits: true\nsources: [reuters-ships]\nvintage: As reported\nsha256: 8cf3e4f0ddf2b3d4b0a4bd6e5c9a8ad5fe1c3f0d32ef1c7f9c6a52b2ad6e9c11\ncolumns:\n  ship: { unit: text }\n  days: { unit: days }\n",
};
const withSum = (files: Map<string, string>) => {
  const [, sum] = /write sha256: (\w+)/.exec(
    checkContent(files, smallScenes)
      .map(({ message }) => message)
      .join("\n"),
  )!;
  return files.set("content/data/ships.yaml", files.get("content/data/ships.yaml")!.replace(/(?<=sha256: )\w+/, sum!));
};

test("what waits for a chapter is no fault, and neither it, its source nor its rows are published", () => {
  const files = withSum(changed(waiting));
  expect(checkContent(files, smallScenes)).toEqual([]);
  expect(publish(files)).toEqual(publish(smallStory));
});

test("a waiting fact that a chapter prints is published with its parts, sources and no more", () => {
  const printed = (text: string) => text.replace("The court is empty", 'For <Fact id="twice" /> the court is empty');
  const files = withSum(changed({ ...waiting, [chapter]: printed }));
  expect(checkContent(files, smallScenes)).toEqual([]);
  const { facts, sources } = publish(files);
  expect(facts.filter((id) => !publish(smallStory).facts.includes(id))).toEqual(["ships", "twice"]);
  expect(sources).toContain("reuters-ships");
});

test("a dataset that no scene draws and that does not wait is a fault", () => {
  const files = withSum(changed(waiting));
  files.delete("content/reporting.yaml");
  files.set("content/data/ships.yaml", files.get("content/data/ships.yaml")!.replace("waits: true\n", ""));
  expect(checkContent(files, smallScenes).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'content/data/ships.yaml: dataset "ships" is drawn in no scene; name it in one of src/scenes, write waits: true here if its scene is to come, or delete its two files',
    'content/sources.yaml: source "reuters-ships" is used nowhere; cite it with <Cite>, or in a fact, quotation, dataset or scene, or delete it',
  ]);
});

test("a dataset that waits and is drawn is told", () => {
  const files = changed({ "content/data/lists.yaml": (text) => `${text}waits: true\n` });
  expect(checkContent(files, smallScenes)).toMatchObject([
    { file: "content/data/lists.yaml", message: 'dataset "lists" is drawn in a scene; delete this line' },
  ]);
});

test("an id that stands in both files of facts is told once, and a waiting fact's fault at its own line", () => {
  const twice = changed({
    "content/reporting.yaml": () =>
      smallStory.get("content/facts.yaml")!.slice(0, smallStory.get("content/facts.yaml")!.indexOf("list-3:")),
  });
  expect(checkContent(twice, smallScenes)).toMatchObject([
    {
      file: "content/reporting.yaml",
      line: 1,
      message: '"list-1" stands in content/facts.yaml too; keep one of the two',
    },
  ]);
  const wrong = changed({
    "content/reporting.yaml": () => "half:\n  what: Half\n  unit: days\n  sum: [days-left, days-lefd]\n",
  });
  expect(checkContent(wrong, smallScenes)).toMatchObject([{ file: "content/reporting.yaml", line: 4, column: 20 }]);
});

test("every fact of facts.yaml, and every source that a page names, is published", () => {
  const ledger = readLedger(readContent("."));
  const { facts, sources } = publishedOf(ledger, ledger.chapters, scenes);
  const ids = Object.values(ledger.facts).filter(({ writtenAt }) => writtenAt.file === "content/facts.yaml");
  expect(ids.filter(({ id }) => !Object.hasOwn(facts, id))).toEqual([]);
  for (const { source } of Object.values(ledger.quotations)) expect(sources).toHaveProperty([source]);
  for (const { text } of ledger.chapters)
    for (const [, id] of text.matchAll(/<Cite id="([^"]+)"/g)) expect(sources).toHaveProperty([id!]);
});
