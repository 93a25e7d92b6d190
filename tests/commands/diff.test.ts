import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { owedCorrections } from "../../src/commands/diff/owed.ts";
import { changesOf } from "../../src/commands/diff/compare-lists.ts";
import { compare, type Changes } from "../../src/commands/diff/compare.ts";
import { writeDiffPage, writeWords } from "../../src/commands/diff/page.ts";
import { readVersion } from "../../src/commands/diff/version.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { rect } from "../../src/marks/mark.ts";
import { defineScene, type Scene } from "../../src/scene/scene.ts";
import { smallStory, withMistake } from "../check/small-story.ts";
import { changed, smallEdition } from "../translation/small-edition.ts";
import { makeProject, type Project } from "./small-project.ts";

const volleys: Scene = defineScene({
  id: "volleys",
  datasets: [],
  facts: ["list-1", "list-3"],
  labels: ["net"],
  stillHeight: 300,
  select: (_, values) => values,
  chart:
    ({ rows }: { rows: Readonly<Record<string, number>> }) =>
    ({ third }: { third: number }) => [
      rect("one", 0, 0, rows["list-1"]!, 10),
      rect("three", 0, 20, rows["list-3"]! * third, 10),
    ],
  keyframes: [
    { id: "court", state: { third: 0 } },
    { id: "list-1", state: { third: 0 } },
    { id: "list-3", state: { third: 1 } },
  ],
});
const version = (files: ReadonlyMap<string, string>) =>
  readVersion(files, { scenes: { volleys }, readLedger, faults: [] });
const since = (file: string, from: string, to: string | undefined): Changes =>
  compare(version(smallStory), version(withMistake(file, from, to)));
const chapter = "content/chapters/01-round-one.mdx";
const inserted = ({ passages }: Changes) => [...passages.values()].flat().flatMap(({ after }) => after?.text ?? []);

test("a story has no changes from itself", () => {
  expect(compare(version(smallStory), version(smallStory))).toEqual({ facts: [], passages: new Map(), stills: [] });
});

test("a changed value shows the fact, what is worked out from it, every passage that prints it and every picture that draws it", () => {
  const changes = since("content/facts.yaml", "value: 200", "value: 267");
  expect(changes.facts.map(({ id, fields }) => [id, fields[0]])).toEqual([
    ["list-3", { name: "prints", before: "US$200\u00a0billion", after: "US$267\u00a0billion" }],
    ["lists", { name: "prints", before: "US$250\u00a0billion", after: "US$317\u00a0billion" }],
  ]);
  expect(changes.facts[0]!.uses).toEqual([
    { place: `${chapter}:22`, words: "The third is worth $267bn." },
    { place: "content/story.yaml:13", words: '{ value: "$267bn" }' },
    { place: "content/scenes/volleys.yaml:17", words: "Squares worth US$267\u00a0billion cross the net." },
    { place: "content/scenes/volleys.yaml:24", words: "US$267\u00a0billion" },
    { place: "content/scenes/volleys.yaml:25", words: "$267bn" },
    { place: "content/facts.yaml", words: "lists is worked out from it (sum)" },
    { place: "src/scenes/volleys.ts", words: "the picture volleys draws it" },
  ]);
  const guess = [
    "The lists came to US$317\u00a0billion",
    "The lists grow to US$317\u00a0billion.",
    "US$267\u00a0billion",
    "$267bn",
  ];
  expect(inserted(changes)).toEqual([
    "The Section 301 lists add up to US$317\u00a0billion.",
    "The third is worth $267bn.",
    ...guess,
    "Squares worth US$267\u00a0billion cross the net.",
    "US$317\u00a0billion",
    "$267bn",
  ]);
  expect(changes.stills.map(({ name }) => name)).toEqual(["volleys, list-3"]);
});

test.each([
  ["a sentence", chapter, "The court is empty", "The court stands empty", "The court stands empty in 2018."],
  ["a chapter's title", chapter, "title: Round one", "title: Round two", "Round two"],
  [
    "where a link leads",
    chapter,
    "https://www.example.org/text",
    "https://www.example.org/other",
    "leads to https://www.example.org/other",
  ],
  [
    "a mark of later",
    chapter,
    '<Later when="6 March 2019">',
    '<Later when="7 March 2019">',
    "[later] The deficit was US$419.2\u00a0billion, as the Census Bureau said in its report.",
  ],
  ["a step's day", chapter, 'when="6 July 2018"', 'when="7 July 2018"', "step list-1, 7 July 2018"],
  ["a text alternative", "content/scenes/volleys.yaml", "All squares are pale.", "All are pale.", "All are pale."],
  ["a label", "content/scenes/volleys.yaml", "net: the net", "net: a net", "a net"],
  [
    "a quotation",
    "content/quotations.yaml",
    "We are now making",
    "We are making",
    "We are making it clear to everyone",
  ],
  ["a source", "content/sources.yaml", "title: Notice of Action", "title: Notice", "Notice"],
  ["a row", "content/data/lists.csv", "first,50", "first,51", "2018-07-06,first,51"],
] as const)("%s that changed is shown", (what, file, from, to, after) => {
  if (what === "a mark of later")
    return expect(
      inserted(compare(version(laterMarked(smallStory)), version(laterMarked(withMistake(file, from, to))))),
    ).toContain(after.replace("[later]", "[Later: 7 March 2019]"));
  expect(inserted(since(file, from, to))).toContain(after);
});

const translated = (file: string, from: string, to: string) =>
  compare(version(smallEdition), version(changed(`content/${file}`, from, to)));

test.each([
  [
    "a sentence",
    "xx/chapters/01-round-one.mdx",
    "íśś éɱƥťýýý íññ",
    "éśťť ṽíďéé éññ",
    "Ťĥéé ćóúŕťťť éśťť ṽíďéé éññ 2018.",
    "xx: Chapter: content/chapters/01-round-one.mdx",
    12,
  ],
  ["a label", "xx/scenes/volleys.yaml", "net: ťĥéé ñéťť", "net: ƒíĺéťť", "ƒíĺéťť", "xx: Picture: volleys", 4],
  [
    "what a fact is",
    "xx/facts.yaml",
    "what: Ĝóóďśśś óññ ťĥéé ƒíŕśťťť",
    "what: Ŵáŕéśśś óññ ťĥéé ƒíŕśťťť",
    "Ŵáŕéśśś óññ ťĥéé ƒíŕśťťť ĺíśťť",
    "xx: content/facts.yaml",
    2,
  ],
] as const)("of a translation %s that changed is shown, where it stands", (_, file, from, to, after, name, line) => {
  const { facts, passages, stills } = translated(file, from, to);
  expect([facts, stills]).toEqual([[], []]);
  expect([...passages.keys()]).toEqual([name]);
  expect(passages.get(name)!.map((pair) => [pair.before === undefined, pair.after!.text, pair.after!.place])).toEqual([
    [false, after, `content/${file}:${line}`],
  ]);
});

test("a value that changed is shown in every language that prints it", () => {
  const places = [...translated("facts.yaml", "value: 200", "value: 267").passages.values()]
    .flat()
    .flatMap(({ after }) => after?.place ?? []);
  for (const place of ["content/scenes/volleys.yaml:17", "content/xx/scenes/volleys.yaml:14"])
    expect(places).toContain(place);
});

test("of two Chinese sentences the characters that differ are marked", () => {
  expect(writeWords("关税提高到25%。", "关税降低到25%。")).toBe("关税<del>提高</del><ins>降低</ins>到25%。");
  expect(changesOf(["关税提高到二成。"], ["关税降低到二成。"], (text) => text)).toEqual([
    { before: "关税提高到二成。", after: "关税降低到二成。" },
  ]);
});

const laterMarked = (files: ReadonlyMap<string, string>) =>
  new Map([
    ...files,
    ["content/interface.yaml", files.get("content/interface.yaml")!.replace("later: later", 'later: "Later: {when}"')],
  ]);

test("readers are owed a correction for every number that prints otherwise, until it is written down", () => {
  const changes = since("content/facts.yaml", "value: 200", "value: 267");
  const [third, sum] = [changes.facts[0]!.what, changes.facts[1]!.what];
  const lines = [
    `- 3 March 2026: ${third}: US$267 billion, not US$200 billion.`,
    `- 3 March 2026: ${sum}: US$317 billion, not US$250 billion.`,
  ];
  expect(owedCorrections(changes, "", "3 March 2026")).toEqual(lines);
  expect(
    owedCorrections(
      changes,
      `## Corrections\n\n${lines[1]!.replaceAll("US$", "**US$").replaceAll(" billion", " billion**")}\n`,
      "3 March 2026",
    ),
  ).toEqual([lines[0]]);
  expect(owedCorrections(changes, `## Corrections\n\n${lines.join("\n")}\n`, "3 March 2026")).toEqual([]);
  expect(owedCorrections(since("content/facts.yaml", "value: 200", "value: 200.0"), "", "3 March 2026")).toEqual([]);
  expect(owedCorrections(since(chapter, "The court is empty", "The court stands empty"), "", "3 March 2026")).toEqual(
    [],
  );
});

test("the page loads nothing from elsewhere, and runs nothing", () => {
  const page = writeDiffPage(
    { title: "A <b>story", since: "abc", faults: ["Now: <x>"], owed: ["- <so>"] },
    since("content/facts.yaml", "value: 200", "value: 267"),
  );
  expect(page).not.toMatch(/<script|<link|<img|@import|url\((?!"?(data:|#))/);
  expect(page).toContain("A &lt;b&gt;story");
  expect(page).toContain("<del>");
  expect(page).toContain("<pre>- &lt;so&gt;</pre>");
  expect(page.split("<figure>").length).toBe(3);
});

let project: Project;
const bare = new Map(
  [...smallStory]
    .filter(([file]) => !file.startsWith("content/scenes/"))
    .map(([file, text]) => [file, text.replace(/<Scene[^]*<\/Scene>/, "")]),
);
const git = (...args: readonly string[]) =>
  spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: project.folder });
beforeAll(() => {
  project = makeProject(bare);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "content", "src", "package.json");
  git("commit", "--quiet", "--message=Begin");
});
afterAll(() => project.remove());

test("the command compares with a revision, of which it leaves nothing behind", () => {
  project.write("content/facts.yaml", bare.get("content/facts.yaml")!.replace("value: 50", "value: 60"));
  const { status, said } = project.run("node", "src/commands/diff.ts", "main");
  expect(said).toMatch(
    /^Since [0-9a-f]+, \d{4}-\d\d-\d\d: Begin\n2 facts, 2 passages and 0 pictures changed: file:\/\/\/.*diff\.html\nWhere readers have seen the old number, .*CHANGELOG\.md.*\n- \d{1,2} [A-Z][a-z]+ \d{4}: .+: US\$60 billion, not US\$50 billion\.\n- .+\.\n$/,
  );
  expect(status).toBe(0);
  expect(project.read(".cache/diff.html")).toContain("US$60\u00a0billion");
  expect(git("worktree", "list").stdout.toString().trim().split("\n")).toHaveLength(1);
});

test("a revision that is not there is told, with the one that was meant", () => {
  expect(project.run("node", "src/commands/diff.ts", "mian")).toEqual({
    status: 2,
    said: 'there is no branch, tag or commit "mian"; did you mean "main"?\n',
  });
});
