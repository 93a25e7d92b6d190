import { expect, test } from "vitest";
import { mdxToJs } from "satteri";
import { pathToFileURL } from "node:url";
import { checkContent } from "../../src/check/check-content.ts";
import { noCode } from "../../src/check/no-code.ts";
import { count } from "../../src/check/report.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const chapter = "content/chapters/01-round-one.mdx";
/** What words are compiled to, as in a build and in `npm run dev`. */
const compile = async (words: string, frontmatter: Readonly<Record<string, unknown>> = {}) => {
  const { code } = await mdxToJs(`${smallStory.get(chapter)!}\n${words}\n`, {
    mdastPlugins: [noCode("/a b/")],
    fileURL: pathToFileURL(`/a b/${chapter}`),
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
  });
  return code;
};
const withWords = (words: string) => new Map([...smallStory, [chapter, `${smallStory.get(chapter)!}\n${words}\n`]]);

test.each([
  "import x from 'node:fs'",
  "import 'https://example.org/x.js'",
  "export const x = 1",
  "export default () => null",
  "export { x } from './x.js'",
  "{globalThis}",
  "Words {process.exit(1)} words",
  "{/* one */ process.exit(1) /* two */}",
  "<Fact id={process.env.HOME} />",
  '<Fact {...props} id="list-1" />',
  '<Fact id="list-1" set:html="<b>x</b>" />',
  '<Fact id="list-1" onclick="alert(1)" />',
  '<Fact id="list-1" class="x" style="position: fixed" />',
  '<Fact id="list-1" client:load />',
  '<Aside><img src=x onerror="alert(1)" /></Aside>',
  "<script>alert(1)</script>",
  "<style>{`body { display: none }`}</style>",
  '<svg onload="alert(1)"></svg>',
  '<iframe src="https://example.org"></iframe>',
  '<link rel="stylesheet" href="https://example.org/x.css" />',
  '<form action="https://example.org"><input name="x" /></form>',
  '<Fragment set:html="x" />',
  "<astro.Code />",
  "<>words</>",
  "[words](javascript:alert(1))",
  "[words](JavaScript:alert(1))",
  "[words](&#106;avascript:alert(1))",
  "[words]( javascript:alert(1))",
  "[words](data:text/html,x)",
  "[words](vbscript:x)",
  "[words](file:///etc/passwd)",
  "[words](//example.org/x)",
  "[words](../../package.json)",
  "[words][there]\n\n[there]: javascript:alert(1)",
  "[words](https://www.ustr.gov@evil.example/)",
  "[words](https://www.ustr.gov:443@evil.example/)",
  "[words](https://www.ustr.gov%2F@evil.example/)",
  "[words](https://www.uѕtr.gov/)",
  "[words](https://www.ıllinois.gov/)",
  "[words](https://www.ｕstr.gov/)",
  "[words](https://www.xn--utr-nvc.gov/)",
  "[words](https://localhost/)",
  "[words](https://printer.local/)",
  "[words](https://127.0.0.1/)",
  "[words](https://2130706433.0/)",
  "[words](https://[::1]/)",
  "[words](https://www.ustr.gov/&#x202e;fdp.exe)",
  "[www.ustr.gov](https://evil.example/)",
  "[https://ustr.gov/list](https://ustr.gov.evil.example/list)",
  "![words](https://example.org/x.png)",
  "![words](data:image/svg+xml,x)",
  "![words][there]\n\n[there]: https://example.org/x.png",
])("%s is refused, by the check and by the compiler", async (words) => {
  const problems = checkContent(withWords(words), smallScenes).filter(({ file }) => file === chapter);
  expect(count(problems).errors).toBeGreaterThan(0);
  expect(problems.every(({ line }) => line > smallStory.get(chapter)!.split("\n").length - 1)).toBe(true);
  await expect(compile(words)).rejects.toThrow();
});

test.each([
  "{/* a note to colleagues */}",
  "Braces \\{ and &lt; signs, *slanted*, **bold**, ~~struck~~ words.",
  "- a list\n- of two things",
  "[words](https://www.census.gov/x), [here](#main), [the sources](sources.html#s-piie), [a picture](pictures/volleys.html).",
  "[words](https://www.münchen.de/x), [words](https://www.中国.cn/), [www.census.gov](https://census.gov/x), [words](https://example.org/@desk).",
  '<Aside>\n\nA note, with <Cite id="piie">its source</Cite> and <Plain>5G</Plain>.\n\n</Aside>',
])("%s is allowed", async (words) => {
  expect(checkContent(withWords(words), smallScenes)).toEqual([]);
  expect(await compile(words)).toContain("MDXContent");
});

test("the compiler says where code stands, and knows no layout", async () => {
  await expect(compile("Words {process.exit(1)}")).rejects.toThrow(
    /^content\/chapters\/01-round-one\.mdx:\d+:7: code in braces/,
  );
  await expect(compile("Words", { layout: "../x.astro" })).rejects.toThrow("layout would load code");
});

test("what the checks passed holds no code when it is compiled", () => {
  const { code } = mdxToJs(smallStory.get(chapter)!, { jsx: true });
  expect(code).not.toMatch(/onclick|javascript:|process/);
  // The same parser must reject a brace as text: otherwise the check of expressions would see nothing.
  expect(mdxToJs("{process}", { jsx: true }).code).toContain("process");
});

/** What is said of a file of the small story after a change. */
const toldOf = (file: string, from: string, to: string) =>
  checkContent(new Map([...smallStory, [file, smallStory.get(file)!.replace(from, to)]]), smallScenes)
    .filter((problem) => problem.file === file)
    .map(({ message }) => message);

test.each(["=1+1", '"=HYPERLINK(""https://evil.example"")"', "+1", "-cmd", "@SUM(A1)", '"\t=1"', '" =1"', "＝1"])(
  "the cell %s, which a spreadsheet runs, is refused",
  (cell) => {
    const says = expect.stringMatching(/^a spreadsheet runs ".*" as a formula; begin the (cell|name) with/);
    expect(toldOf("content/data/lists.csv", "first", cell)).toEqual([says]);
    expect(toldOf("content/data/lists.csv", "list,", `${cell},`)).toContainEqual(says);
  },
);

test.each(["-", "–5", "first - second", "a=b", "50-60"])("the cell %s is no formula", (cell) => {
  expect(toldOf("content/data/lists.csv", "first", cell)).toEqual([]);
});

test.each([
  ["https://www.govinfo.gov@evil.example/", '"url" leads to evil.example, since what stands before @'],
  ["https://www.gоvinfo.gov/", 'the о in "gоvinfo" is a Cyrillic letter that looks like o; write "govinfo"'],
  ["https://www.govınfo.gov/", '"url" has letters in "govınfo" that look like others'],
  ["https://localhost/", '"url" names no host of the public web'],
  ['"https://www.govinfo.gov/\\u202Efdp"', '"url" holds a sign that cannot be seen'],
])("the address %s of a source is refused", (address, why) => {
  expect(
    toldOf("content/sources.yaml", "https://www.govinfo.gov/content/pkg/FR-2018-09-21", address).join("\n"),
  ).toContain(why);
});
