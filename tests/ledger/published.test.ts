import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { publishedOf } from "../../src/ledger/published.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { scenes } from "../../src/scenes/index.ts";
import { smallScenes, smallStory } from "../check/small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
const drawn = Object.fromEntries(smallScenes.map((scene) => [scene.id, scene]));
const publish = (files: ReadonlyMap<string, string>) => {
  const ledger = readLedger(files);
  const shown = ledger.chapters.filter(({ draft }) => !draft);
  const { facts, sources, quotations, terms, tables } = publishedOf(ledger, shown, drawn);
  return {
    facts: Object.keys(facts),
    sources: Object.keys(sources),
    quotations: Object.keys(quotations),
    terms: Object.keys(terms),
    tables: Object.keys(tables),
  };
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

/** Entries that only `words` use, so that the story that all readers get must not show them. */
const embargoed = (words: string, draft: boolean): Map<string, string> => {
  const add = (file: string, entry: string): readonly [string, string] => [file, `${smallStory.get(file)!}${entry}`];
  return new Map([
    ...smallStory,
    add(
      "content/sources.yaml",
      ["number", "words", "term", "cited"]
        .map(
          (id) => `secret-${id}:\n  publisher: Secret\n  title: Of ${id}\n  published: 2018-06-15\n  kind: official\n`,
        )
        .join(""),
    ),
    add(
      "content/facts.yaml",
      "secret:\n  what: Goods in secret\n  value: 77\n  unit: days\n  known: 2018-06-15\n  source: secret-number\n  verified: one-source\nsecret-twice:\n  what: The same twice\n  unit: days\n  sum: [secret, secret]\n",
    ),
    add(
      "content/quotations.yaml",
      ["secret-said", "secret-rally"]
        .map(
          (id) =>
            `${id}:\n  words: We never said so\n  speaker: A President\n  side: us\n  date: 2019-02-05\n  place: Washington\n  source: secret-words\n  verified: one-source\n`,
        )
        .join(""),
    ),
    add(
      "content/glossary.yaml",
      "secret-term:\n  term: Secret\n  means: A thing that nobody tells.\n  source: secret-term\n",
    ),
    [
      "content/chapters/02-next.mdx",
      `---\ntitle: What comes\ndek: Words to come.\ndraft: ${draft}\n---\n\n${words}\n\nThe end.\n`,
    ],
  ]);
};
const secrets = `Secret says <Fact
  id='secret-twice' />, <Term id = "secret-term">a term</Term>, <Quote id="secret-said" /> and <Cite id="secret-cited">more</Cite>.

<Rally quotes="clear secret-rally" />`;

test("what only a draft uses is not published, and is when the draft is", () => {
  const embargo = embargoed(secrets, true);
  expect(checkContent(embargo, smallScenes)).toEqual([]);
  expect(publish(embargo)).toEqual(publish(smallStory));
  const lifted = publish(embargoed(secrets, false));
  expect(
    Object.values(lifted)
      .flat()
      .filter((id) => id.startsWith("secret"))
      .sort(),
  ).toEqual(
    ["", "-cited", "-number", "-rally", "-said", "-term", "-term", "-twice", "-words"].map((end) => `secret${end}`),
  );
});

test.each([
  ["a note to colleagues", `{/* ${secrets} */}`],
  ["a tag that its backslash makes into words", secrets.replaceAll("<", "\\<")],
])("what only %s names is not published", (_what, words) => {
  expect(publish(embargoed(words, false))).toEqual(publish(smallStory));
});

test("the words of a guess are published with the guess, not with the picture alone", () => {
  const files = changed({
    "content/scenes/volleys.yaml": (text) =>
      text.replace("sources: [ustr-list]\n  alt: The lists", "sources: [secret]\n  alt: The lists"),
    "content/sources.yaml": (text) =>
      `${text}secret:\n  publisher: Secret\n  title: A paper\n  published: 2018\n  kind: official\n`,
  });
  expect(publish(files).sources).not.toContain("secret");
  const guessed = files.get(chapter)!.replace("<Scene", '<Guess scene="volleys" />\n\n<Scene');
  expect(publish(new Map([...files, [chapter, guessed]])).sources).toContain("secret");
});

test("a picture that only a draft tells is warned of, and cannot be the story's card", () => {
  const told = (change: (text: string) => string, story: (text: string) => string = (text) => text) =>
    checkContent(changed({ [chapter]: change, "content/story.yaml": story }), smallScenes).map(formatProblem);
  const card = (text: string) => `${text}card: volleys-list-1\n`;
  const hide = (text: string) => text.replace("dek: How it began.", "dek: How it began.\ndraft: true");
  expect(told((text) => text, card)).toEqual([]);
  expect(told(hide, card)).toEqual([
    'content/chapters/01-round-one.mdx:10:1: warning: scene "volleys" is told in a draft only, so the published story lacks it and its addresses; move it back into a chapter that is published, or leave it here if it is new',
    'content/story.yaml:15:7: step "volleys-list-1" is told in a draft only; name a step that is published',
  ]);
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
