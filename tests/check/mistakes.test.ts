import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { mistakes } from "./mistakes.ts";
import { smallScenes, smallStory, withMistake } from "./small-story.ts";

const check = (files: ReadonlyMap<string, string>) => checkContent(files, smallScenes).map(formatProblem);

test("the small story has no fault", () => {
  expect(check(smallStory)).toEqual([]);
});

/** Each mistake's story and what the check says of it; computed once for two tests. */
const told = mistakes.map((mistake) => {
  const files = withMistake(mistake.file, mistake.from, mistake.to);
  let problems: ReturnType<typeof checkContent> | undefined;
  return { ...mistake, files, problems: () => (problems ??= checkContent(files, smallScenes)) };
});

test.each(told)("$name is told with its place and what to write", ({ problems, says }) => {
  expect(problems().map(formatProblem)).toEqual(says);
});

test.each(mistakes.filter(({ file, to }) => to !== undefined && to !== "" && file !== ""))(
  "$name is told the same with Windows line ends and a byte-order mark",
  ({ file, from, to, says }) => {
    const windows = [...withMistake(file, from, to)].map(
      ([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`] as const,
    );
    expect(check(new Map(windows))).toEqual(says);
  },
);

test("a picture whose words cannot be read is told alone: its subtitle may name who worked a number out", () => {
  const path = "content/scenes/volleys.yaml";
  const files = new Map(
    withMistake(
      "content/chapters/01-round-one.mdx",
      "The court is empty in 2018.",
      'The tariff is <Fact id="tariff" />.',
    ),
  ).set(path, smallStory.get(path)!.replace("title: Two lists", 'title: "Two lists'));
  expect(check(files)).toEqual([
    `${path}:1:8: a quotation mark is opened here and never closed; end the text with the same mark`,
  ]);
});

test("every mistake says what to write or what is missing, at a line that exists", () => {
  for (const { name, files, problems } of told) {
    expect(problems().length, name).toBeGreaterThan(0);
    for (const { file: path, line, column, message } of problems()) {
      const lines = (files.get(path) ?? "").split("\n");
      expect(line, `${name}: ${message}`).toBeGreaterThanOrEqual(1);
      expect(line, `${name}: ${message}`).toBeLessThanOrEqual(lines.length);
      expect(column, `${name}: ${message}`).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    }
  }
});

test("all mistakes of a story are told at once, however many files they are in", () => {
  const files = new Map(smallStory);
  files.set("content/facts.yaml", files.get("content/facts.yaml")!.replace("value: 50", "value: fifty"));
  files.set("content/glossary.yaml", files.get("content/glossary.yaml")!.replace("means:", "maens:"));
  files.set(
    "content/chapters/01-round-one.mdx",
    files
      .get("content/chapters/01-round-one.mdx")!
      .replace('at="list-3"', 'at="list-9"')
      .replace("The court is empty", "The court < 3 is <b>empty</b> {now} and 17")
      .replace('<Quote id="clear" />', "<Quote id=“clear” />"),
  );
  expect(check(files)).toMatchInlineSnapshot(`
    [
      "content/chapters/01-round-one.mdx:12:13: the number 3 is typed by hand; no fact has this value: add one to content/facts.yaml, or <Plain>3</Plain> if it is neither fact nor date",
      "content/chapters/01-round-one.mdx:12:18: HTML is not allowed in a chapter; instead of <b> write **words**",
      "content/chapters/01-round-one.mdx:12:31: code in braces is not allowed in a chapter; write the words themselves, or \\{ for a brace",
      "content/chapters/01-round-one.mdx:12:41: the number 17 is typed by hand; no fact has this value: add one to content/facts.yaml, or <Plain>17</Plain> if it is neither fact nor date",
      "content/chapters/01-round-one.mdx:20:11: scene "volleys" has no step "list-9"; did you mean "list-1"?",
      "content/chapters/01-round-one.mdx:29:20: a curly quotation mark in the tag <Quote>; use straight ones: <Quote id="clear" />",
      "content/facts.yaml:3:10: "value" must be a number, without unit, comma or quotation marks",
      "content/glossary.yaml:3:3: no field "maens" here; did you mean "means"?",
    ]
  `);
});

test("a link with spaces inside its round brackets is a link, and its address is checked like any other", () => {
  const linked = (address: string) =>
    check(
      withMistake(
        "content/chapters/01-round-one.mdx",
        "The court is empty in 2018.",
        `See [the text]( ${address} ) or [it][one] here.\n\n[one]: https://www.example.org/y`,
      ),
    );
  expect(linked("https://www.example.org/x")).toEqual([]);
  expect(linked("www.example.org")).toEqual([
    "content/chapters/01-round-one.mdx:12:17: a link must begin with https://; write https://www.example.org",
  ]);
});
