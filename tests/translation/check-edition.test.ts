import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { compareEdition } from "../../src/check/translation/compare-edition.ts";
import { recordAll } from "../../src/check/translation/renew.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes } from "../check/small-story.ts";
import { changed, smallEdition } from "./small-edition.ts";

const record = "content/xx/originals.json";
const edition = new Map(smallEdition).set(record, recordAll(compareEdition(smallEdition, "xx").passages));
const all = (files: ReadonlyMap<string, string>) => checkContent(files, smallScenes).map(formatProblem);
/** All that is told but what waits to be recorded, which every change of a translation adds. */
const told = (files: ReadonlyMap<string, string>) => all(files).filter((line) => !line.startsWith(`${record}:`));
const mistake = (file: string, from: string, to: string) => told(changed(`content/${file}`, from, to, edition));
const chapter = "chapters/01-round-one.mdx";

test("a translation in order says nothing", () => {
  expect(all(edition)).toEqual([]);
});

test("words that are new or changed wait to be recorded", () => {
  expect(all(changed("content/xx/glossary.yaml", "term: ", "term: À ", edition))).toEqual([
    "content/xx/originals.json:1:1: warning: 1 passage is new or changed here, the first at content/xx/glossary.yaml:2; run npm run translated, which records what each was made from",
  ]);
});

test.each<[what: string, file: string, from: string, to: string, says: readonly string[]]>([
  [
    "words that are missing",
    "xx/scenes/volleys.yaml",
    "  net: ťĥéé ñéťť\n",
    "  court: ñéťť\n",
    [
      'content/xx/scenes/volleys.yaml:3:1: "labels.net" is missing; the original has “the net” (content/scenes/volleys.yaml:4)',
      'content/xx/scenes/volleys.yaml:4:3: content/scenes/volleys.yaml has no "labels.court"; delete it, or put it there first',
    ],
  ],
  [
    "what is no words, and stands once",
    "xx/facts.yaml",
    "lists:\n",
    "lists:\n  unit: days\n",
    [
      'content/xx/facts.yaml:6:3: "lists.unit" has no words to translate; content/facts.yaml alone says it: delete this from the translation',
    ],
  ],
  [
    "an entry that the original has not",
    "xx/glossary.yaml",
    "section-301:",
    "section-302:",
    [
      'content/xx/glossary.yaml:1:1: "section-301.term" is missing; the original has “Section 301” (content/glossary.yaml:2)',
      'content/xx/glossary.yaml:1:1: "section-301.means" is missing; the original has “A part of a US law on trade.” (content/glossary.yaml:3)',
      'content/xx/glossary.yaml:1:1: content/glossary.yaml has no "section-302"; did you mean "section-301"?',
    ],
  ],
  [
    "a row whose words are missing, and one that the original has not",
    "xx/rows/lists.yaml",
    "  2018-07-06:\n",
    "  2018-07-07:\n",
    [
      'content/xx/rows/lists.yaml:5:1: "rows.2018-07-06.list" is missing; the original has “first” (content/data/lists.csv:2)',
      'content/xx/rows/lists.yaml:6:3: content/data/lists.csv has no "rows.2018-07-07"; did you mean "2018-07-06"?',
    ],
  ],
  [
    "a cell of a row that holds no words of its own",
    "xx/rows/lists.yaml",
    "  2018-07-06:\n",
    "  2018-07-06:\n    usd_bn: ƒíƒťý\n",
    [
      'content/xx/rows/lists.yaml:7:5: content/data/lists.csv has no "rows.2018-07-06.usd_bn"; delete it: here stand only words',
    ],
  ],
  [
    "a passage that prints another fact",
    "xx/scenes/volleys.yaml",
    "{list-1}",
    "{list-3}",
    [
      "content/xx/scenes/volleys.yaml:10:12: the original prints {list-1} here, and the translation does not",
      "content/xx/scenes/volleys.yaml:10:12: the translation prints {list-3} here, and the original does not",
    ],
  ],
  [
    "a step that prints another fact",
    `xx/${chapter}`,
    '<Fact id="list-1" />',
    '<Fact id="list-3" />',
    [
      'content/xx/chapters/01-round-one.mdx:15:1: step "volleys-list-1" lacks <Fact id="list-1">, which the original has (content/chapters/01-round-one.mdx:17)',
      'content/xx/chapters/01-round-one.mdx:17:32: the original has no <Fact id="list-3"> in step "volleys-list-1", or not so often; delete it',
    ],
  ],
  [
    "a step that is missing",
    `xx/${chapter}`,
    '<Step at="court">\n\nŤĥéé ćóúŕťťť íśś éɱƥťýýý íññ 2018.\n\n</Step>\n',
    "",
    [
      'content/xx/chapters/01-round-one.mdx:6:1: step "volleys-court" is missing after this; it stands in content/chapters/01-round-one.mdx:10',
      'content/xx/chapters/01-round-one.mdx:9:1: warning: scene "volleys" is told without step court',
    ],
  ],
  [
    "a paragraph that is missing",
    chapter,
    "## After the lists\n",
    "## After the lists\n\nA sentence that is new.\n",
    [
      "content/xx/chapters/01-round-one.mdx:29:1: a paragraph of the original is missing here: “A sentence that is new.” (content/chapters/01-round-one.mdx:29)",
    ],
  ],
  [
    "a paragraph too much",
    `xx/${chapter}`,
    "</Scene>\n\n## ",
    "</Scene>\n\nŤŵóó.\n\n## ",
    [
      'content/xx/chapters/01-round-one.mdx:27:1: the original has 4 paragraphs and headings in the text after scene "volleys", and this is a paragraph more; join it to another, or delete it',
    ],
  ],
  [
    "front matter that differs",
    `xx/${chapter}`,
    "---\ntitle:",
    "---\nlater: true\ntitle:",
    ['content/xx/chapters/01-round-one.mdx:2:1: "later" must be as in content/chapters/01-round-one.mdx: left out'],
  ],
  [
    "a step's date that is another",
    `xx/${chapter}`,
    'when="6 juillet 2018"',
    'when="7 juillet 2018"',
    [
      "content/xx/chapters/01-round-one.mdx:15:25: the original has “6 July 2018” here, and this “7 juillet 2018”; write 6 juillet",
    ],
  ],
  [
    "YAML that cannot be read",
    "xx/glossary.yaml",
    "  means: ",
    "  means: *",
    ["content/xx/glossary.yaml:3:10: words cannot begin with * here"],
  ],
])("%s is told at its line", (_, file, from, to, says) => {
  const lines = mistake(file, from, to);
  expect(lines.map((line, i) => line.slice(0, says[i]?.length ?? Infinity))).toEqual(says);
});

test.each([
  ["names.yaml", "PIIE: ƤÍÍÉ", '"PIIE": ƤÍÍÉ\n "Reuters": Ŕéúťéŕśśś', 2],
  ["terms.yaml", "list: [ĺíśťť]", '"list": ĺíśťť\n "court": ćóúŕťťť', 2],
  ["story.yaml", "byline:", " byline:", undefined],
  ["interface.yaml", "  days:", "   days:", undefined],
  ["facts.yaml", "lists:", " lists:", undefined],
])("one wrong indentation of %s is told at its line, and nothing that follows from it", (name, from, to, line) => {
  const file = `content/xx/${name}`;
  const before = new Map(edition).set("content/xx/terms.yaml", "first list: [ĺíśťť]\n");
  const files = changed(file, from, to, before);
  const at =
    line ??
    files
      .get(file)!
      .split("\n")
      .findIndex((one) => one.startsWith(to)) + 1;
  expect(told(files)).toEqual([expect.stringMatching(new RegExp(`^${file}:${at}:\\d+: this line begins further`))]);
});

test("a missing file and one that nothing reads are told", () => {
  const files = new Map(edition);
  files.delete("content/xx/glossary.yaml");
  files.set("content/xx/scenes/voleys.yaml", "title: x\n");
  expect(told(files)).toEqual([
    "content/xx/glossary.yaml:1:1: this file is missing; it holds the words of content/glossary.yaml in this language",
    'content/xx/scenes/voleys.yaml:1:1: nothing reads this file: it translates no file of the original; did you mean "content/xx/scenes/volleys.yaml"?',
  ]);
});

test("a translation that does not name its language is told that alone, since nothing in it can be read", () => {
  const story = edition.get("content/xx/story.yaml")!;
  const files = new Map(edition).set("content/xx/story.yaml", story.replace(/^language: .*\n/m, ""));
  expect(told(files)).toEqual([expect.stringMatching(/^content\/xx\/story\.yaml:1:1: "language" is missing;/)]);
  files.delete("content/xx/story.yaml");
  expect(told(files)).toEqual([expect.stringMatching(/^content\/xx\/story\.yaml:1:1: this file is missing;/)]);
});

test("a sentence of the original that changes leaves its translation behind, which is told with both versions", () => {
  expect(mistake(chapter, "The court is empty in 2018.", "The court is bare in 2018.")).toEqual([
    "content/xx/chapters/01-round-one.mdx:12:1: warning: the original has changed since this was translated, from “The court is empty in 2018.” to “The court is bare in 2018.”; change this too, then run npm run translated; if it fits as it is, npm run translated -- content/xx/chapters/01-round-one.mdx:12",
  ]);
});

test("so does a label", () => {
  expect(mistake("scenes/volleys.yaml", "net: the net", "net: our net")).toEqual([
    expect.stringMatching(/^content\/xx\/scenes\/volleys\.yaml:4:8: warning: .* from “the net” to “our net”;/),
  ]);
});

test("a fact that changes changes both editions, and leaves nothing behind", () => {
  const files = changed("content/facts.yaml", "value: 419.2", "value: 419.5", edition);
  expect(told(files)).toEqual([]);
});

test("where the story is strict, what is behind is an error", () => {
  const files = changed("content/story.yaml", "language: en-GB", "language: en-GB\ntranslations: strict", edition);
  expect(told(changed("content/scenes/volleys.yaml", "net: the net", "net: our net", files))[0]).toMatch(
    /^content\/xx\/scenes\/volleys\.yaml:4:8: the original has changed/,
  );
});

test("words of a row that change leave their translation behind", () => {
  expect(mistake("data/lists.csv", ",first,", ",earliest,")).toContainEqual(
    expect.stringMatching(
      /^content\/xx\/rows\/lists\.yaml:7:11: warning: the original has changed since this was translated, from “first” to “earliest”/,
    ),
  );
});

test("words that are still the original's are told, until they are meant", () => {
  const [line = "", ...more] = mistake("xx/scenes/volleys.yaml", "net: ťĥéé ñéťť", "net: the net");
  expect(line).toMatch(
    /^content\/xx\/scenes\/volleys\.yaml:4:8: warning: these are still the original's words; translate/,
  );
  expect(more).toEqual([]);
});

test("a term of the original is a term of terms.yaml in the translation", () => {
  const files = new Map(edition).set("content/xx/terms.yaml", "first list: [ĺíśťť, śćŕóĺĺ]\n");
  expect(told(files)).toEqual([]);
  expect(
    told(changed("content/xx/scenes/volleys.yaml", "Ťĥéé ƒíŕśťťť ĺíśťť ťàķéśśś", "Ťĥéé ƒíŕśťťť ťàķéśśś", files)),
  ).toEqual([
    "content/xx/scenes/volleys.yaml:10:12: warning: the original has “first list” here; say ĺíśťť or śćŕóĺĺ, or add the right word for it to content/xx/terms.yaml",
  ]);
});

test("a term that no passage has, or none as the list says it, is told at its line", () => {
  const files = new Map(edition).set("content/xx/terms.yaml", "first list: ĺíśťť\nfirts list: ĺíśťť\n");
  expect(told(files)).toEqual([
    "content/xx/terms.yaml:2:1: warning: no passage has “firts list” in the original and ĺíśťť in the translation; mend the one that is mistyped, or delete this line",
  ]);
});

test("in a translation into Chinese the signs of other scripts are told beside Chinese words", () => {
  const story = edition.get("content/xx/story.yaml")!.replace(/^language: .*$/m, "language: zh-Hans");
  const files = new Map(edition).set("content/xx/story.yaml", story);
  const says =
    "content/xx/scenes/volleys.yaml:4:9: , stands beside Chinese words, which have signs of their own; write ， or 、";
  expect(told(changed("content/xx/scenes/volleys.yaml", "net: ťĥéé ñéťť", "net: 网,球网", files))).toContain(says);
  expect(told(changed("content/xx/scenes/volleys.yaml", "net: ťĥéé ñéťť", "net: 网、球网", files))).not.toContain(says);
});

test("what is wrong with a translation's own words is told in them", () => {
  expect(mistake(`xx/${chapter}`, '<Fact id="tariff" />, àśś ƤÍÍÉ', '<Fact id="tariff" />, àśś')).toEqual([
    expect.stringMatching(/^content\/xx\/chapters\/01-round-one\.mdx:30:31: "tariff" was worked out later by ƤÍÍÉ/),
  ]);
});

test("an item of a list is checked, though the one above it is not translated yet", () => {
  const listed = (items: string) => `</Scene>\n\n${items}\n\n## `;
  const before = changed(`content/${chapter}`, "</Scene>\n\n## ", listed("- One.\n- Another."), edition);
  const files = changed(`content/xx/${chapter}`, "</Scene>\n\n## ", listed("- One.\n- Áñóťĥéŕ, 25%."), before);
  expect(told(files)).toContainEqual(
    expect.stringContaining(`content/xx/${chapter}:28:12: the number 25 is typed by hand`),
  );
});
