import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { checkCorrections } from "../../src/check/corrections.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const ledger = readLedger(smallStory);
const listed = (...lines: readonly string[]) =>
  `# Changes\n\nFor readers.\n\n## Corrections\n\n${lines.join("\n")}\n\n## 0.1.0\n\n- 1 January 2018: [made](https://example.org).\n`;
const told = (changes: string) => checkCorrections(changes, ledger, "2026-03-06").map(formatProblem);

test.each([
  ["none", "None so far."],
  ["one", "- 3 March 2026: the third list is **US$200 billion**, not", "  US$20 billion."],
  [
    "several, the newest first, two of one day",
    "- 4 March 2026: “Lui” is `Liu`.",
    "- 3 March 2026: one.",
    "- 3 March 2026: another, in “July 6, 2018”.",
    "- 8 February 2019: a third.",
    "",
    "Four so far.",
  ],
])("a list in order says nothing: %s", (_, ...lines) => {
  expect(told(listed(...lines))).toEqual([]);
});

test("a correction that lost its dash is told, by itself and in the list", () => {
  expect(told(listed("4 March 2026: one.", "- 3 March 2026: two.", "2 March 2026: three."))).toEqual([
    "CHANGELOG.md:7:1: a correction begins with a dash and a space; write “- 4 March 2026: …”, on a line of its own",
    "CHANGELOG.md:9:1: a correction begins with a dash and a space; write “- 2 March 2026: …”, on a line of its own",
  ]);
});

test("every fault is told at its line and column, all at once", () => {
  expect(
    told(
      listed(
        "- The third list is US$200 billion.",
        "- 3 March: no year.",
        "- 3 March 2026 no colon.",
        "- 1 February 2019: before the story.",
        "- 4 March 2026: see [the record](https://example.org/a), <b>now</b>.",
        "  On March 5, 2026 as well.",
        "- March 5th, 2026: another.",
        "- 5 March 2026: newer than one above.",
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "CHANGELOG.md:7:3: a correction begins with the day on which it was made, and a colon: “- 3 March 2026: …”",
      "CHANGELOG.md:8:3: a correction begins with the day on which it was made, and a colon: “- 3 March 2026: …”",
      "CHANGELOG.md:9:3: a correction begins with the day on which it was made, and a colon: “- 3 March 2026: …”",
      "CHANGELOG.md:10:3: this correction is of 1 February 2019, before the story's own day, 8 February 2019; write the day on which it was made",
      "CHANGELOG.md:11:21: sources.html prints a link as it is typed: [the record](https://example.org/a); write “the record” alone",
      "CHANGELOG.md:11:58: sources.html prints a tag as it is typed: <b>; write the words without it",
      "CHANGELOG.md:11:64: sources.html prints a tag as it is typed: </b>; write the words without it",
      "CHANGELOG.md:12:6: March 5, 2026 is a day as the story does not write it; write 5 March 2026",
      "CHANGELOG.md:13:3: March 5th, 2026 is a day as the story does not write it; write 5 March 2026",
      "CHANGELOG.md:14:3: this correction of 5 March 2026 stands below the older one of 4 March 2026; put the newest first",
    ]
  `);
});

test("what no calendar has, what has not come, and what is not true any more is told", () => {
  expect(
    told(
      listed(
        "- 8 March 2026: tomorrow’s news.",
        "- 31 February 2026: a day of no month.",
        "- 2 March 2026: on Friday 27 February 2026 all was well, on Monday 27 February it was not.",
        "",
        "### Numbers",
        "",
        "None so far.",
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "CHANGELOG.md:7:3: 8 March 2026 has not come yet; write the day on which it was made",
      "CHANGELOG.md:8:3: no calendar has 31 February 2026; the month has 28 days",
      "CHANGELOG.md:9:61: 27 February 2026 was a Friday, not a Monday; mend the one or the other",
      "CHANGELOG.md:9:3: this correction of 2 March 2026 stands below the older one of 31 February 2026; put the newest first",
      "CHANGELOG.md:11:1: sources.html prints a heading as it is typed: ### Numbers; write “Numbers” alone",
      "CHANGELOG.md:13:1: corrections stand here, so this is not true any more; delete this line",
    ]
  `);
});

test.each(["", "# Changes\n", "# Changes\n\n## Corrections\n\n## 0.1.0\n\n- The story.\n"])(
  "a file without the list says where it belongs: %j",
  (changes) => {
    expect(told(changes)).toEqual([
      expect.stringMatching(/^CHANGELOG\.md:1:1: there is no line “## Corrections” with words under it; write /),
    ]);
  },
);

test("the check of all content tells them, whatever the line ends, and of a folder without the file nothing", () => {
  const withChanges = (changes: string) =>
    checkContent(new Map([...smallStory, ["CHANGELOG.md", changes]]), smallScenes).map(formatProblem);
  expect(withChanges(listed("None so far."))).toEqual([]);
  expect(withChanges(listed("- 3 March 2026: so.", "- So.").replaceAll("\n", "\r\n"))).toEqual([
    expect.stringMatching(/^CHANGELOG\.md:8:3: a correction begins with the day/),
  ]);
  expect(withChanges(`${listed("None so far.")}<<<<<<< ours\n`)).toEqual([
    expect.stringMatching(/^CHANGELOG\.md:12:1: <<<<<<< is a mark of a merge/),
  ]);
  expect(checkContent(smallStory, smallScenes)).toEqual([]);
});

test("the story's own list is in order", () => {
  expect(checkCorrections(readFileSync("CHANGELOG.md", "utf8"), ledger, "2026-12-31").map(formatProblem)).toEqual([]);
});

test.each([
  ["a bracket never closed", "language: en-GB", "language: ["],
  ["a field mistyped", "kicker: A test", "kikcer: A test"],
  ["a day that is none", "day: 2019-02-08\n", "day: soon\n"],
])("%s in story.yaml is told alone: without the story's day nothing is called too early or too late", (_, from, to) => {
  const files = new Map(smallStory);
  files.set("CHANGELOG.md", listed("- 3 March 2026: one."));
  files.set("content/story.yaml", files.get("content/story.yaml")!.replace(from, to));
  expect(checkContent(files, smallScenes).map(({ file }) => file)).toEqual(["content/story.yaml"]);
});
