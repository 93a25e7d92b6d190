import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inlineChartData } from "../../src/build/extract-chart-data.ts";
import { cspProblems } from "../../src/build/csp-audit.ts";
import { onPage } from "./on-page.ts";
import { smallBuild } from "./small-build.ts";

const inlined = onPage(inlineChartData);

const text = (tree: ReadonlyMap<string, Buffer>, path: string) => tree.get(path)!.toString();

test("the same input gives the same bytes", async () => {
  const [one, two] = [await smallBuild("Same"), await smallBuild("Same")];
  expect([...one.keys()]).toEqual([...two.keys()]);
  for (const [path, bytes] of one) expect(bytes.equals(two.get(path)!), path).toBe(true);
});

test("one word changed changes the stamp, in the page's foot, in version.txt and in the worker", async () => {
  const stamps = await Promise.all(
    ["One", "Two"].map(async (words) => {
      const tree = await smallBuild(words);
      const stamp = text(tree, "version.txt").trim();
      expect(stamp).toMatch(/^[0-9a-f]{10}$/);
      expect(text(tree, "index.html")).toContain(`<i data-stamp>${stamp}</i>`);
      expect(text(tree, "sw.js")).toContain(`"stamp":"${stamp}"`);
      return stamp;
    }),
  );
  expect(stamps[0]).not.toBe(stamps[1]);
});

test("a finished build is locked down, and every address in it is relative", async () => {
  const tree = await smallBuild("Words");
  expect(cspProblems(tree)).toEqual([]);
  expect(text(tree, "pictures/one.html")).toContain('href="../assets/page.AAAAAAAA.css"');
  expect(text(tree, "assets/page.AAAAAAAA.css")).toContain("url(../assets/face.BBBBBBBB.woff2)");
});

test("beside every text file of some size lie copies that unpack to its last byte", async () => {
  const tree = await smallBuild("Words ".repeat(500));
  const packed = [...tree.keys()].filter((path) => path.endsWith(".br"));
  expect(packed).toEqual(expect.arrayContaining(["index.html.br", "assets/page.AAAAAAAA.css.br"]));
  for (const path of packed) {
    const plain = tree.get(path.slice(0, -3))!;
    expect(brotliDecompressSync(tree.get(path)!).equals(plain), path).toBe(true);
    expect(gunzipSync(tree.get(path.replace(/br$/, "gz"))!).equals(plain), path).toBe(true);
  }
  expect([...tree.keys()].filter((path) => /woff2\.|^hosting.*\.(br|gz)$/.test(path))).toEqual([]);
});

test("the worker lists the bytes that are served, and keeps no error page, feed or picture card", async () => {
  const tree = await smallBuild("Words", {
    "feed.xml": "<feed/>",
    "cards/story.png": "png",
    "embed/one.html": "<html><head></head></html>",
  });
  const kept = JSON.parse(/^const build = (.*);$/m.exec(text(tree, "sw.js"))![1]!);
  expect(kept.first).toEqual([
    "assets/face.BBBBBBBB.woff2",
    expect.stringMatching(/^assets\/faces\.[\w-]{8}\.css$/),
    "assets/page.AAAAAAAA.css",
    "icon.svg",
    "index.html",
  ]);
  expect(Object.keys(kept.files)).toEqual([...kept.first, "pictures/one.html"]);
});

test("what charts are given lies in one file that the worker keeps, and within the page again where nothing can be fetched", async () => {
  const [one, two] = ['{"words":["\\u003c/script>"]}', '{"rows":[1]}'];
  const scene = (name: string, given: string) =>
    `<div class="scene" data-scene="${name}"><script type="application/json" data-input>${given}</script> <p>Steps</p></div>`;
  const body = scene("one", one) + scene("two", two);
  const page = `<html lang="en" data-worker="sw.js"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  const tree = await smallBuild("", { "index.html": page });
  const [path] = [...tree.keys()].filter((each) => /^assets\/rows\.[\w-]{8}\.json$/.test(each));
  expect(JSON.parse(text(tree, path!))).toEqual({ one: { words: ["</script>"] }, two: { rows: [1] } });
  expect(text(tree, "index.html")).toContain(`<html lang="en" data-worker="sw.js" data-input="${path}">`);
  expect(text(tree, "index.html")).not.toContain("application/json");
  expect(text(tree, "sw.js")).toMatch(new RegExp(`"first":\\[[^\\]]*"${path}"`));
  expect(inlined(text(tree, "index.html"), tree)).toContain(body);
  expect(() => inlined(text(tree, "index.html"), new Map())).toThrow(`the build holds no ${path}`);
  expect([...(await smallBuild("", { "index.html": page.replace("[1]", "[2]") })).keys()]).not.toContain(path);
});

test("a story that may not be kept off line ships the worker that says farewell", async () => {
  const tree = await smallBuild("Words", {
    "index.html": '<html><head><meta charset="utf-8"></head><body></body></html>',
  });
  expect(text(tree, "sw.js")).toBe(text(tree, "hosting/sw-off.js"));
  expect(text(tree, "sw.js")).toContain("unregister()");
});

test.each([
  ["a style attribute", '<p style="color:red">', "a style attribute"],
  ["a handler", '<p onclick="x()">', "a handler in an attribute"],
  ["a link that runs code", '<a href="javascript:x()">', "a link that runs code"],
  [
    "one foreign file of a photo",
    '<img src="a.jpg" srcset="a.jpg 1w, //example.org/b.jpg 2w">',
    "fetch from elsewhere",
  ],
  ["a foreign picture", '<img src="https://example.org/x.png">', "fetch from elsewhere"],
  ["a foreign style sheet", '<link rel="stylesheet" href="//example.org/x.css">', "fetch from elsewhere"],
])("%s in a page is told", async (_, tag, what) => {
  const tree = await smallBuild(tag);
  expect(cspProblems(tree)).toEqual([
    expect.stringContaining(`index.html: ${what}`.replace("index.html: fetch", "fetch")),
  ]);
});

test("an asset whose name does not change with its bytes, and a kind of file that hosts are not told of, are told", async () => {
  expect(cspProblems(await smallBuild("Words", { "assets/plain.css": "p{}", "story.qqq": "?" }))).toEqual([
    expect.stringContaining("assets/plain.css: it would be kept for a year"),
    expect.stringContaining("story.qqq: src/build/content-types.ts does not say"),
  ]);
});

test("two pages with different inline scripts, and inline code that changed after its policy was written, are told", async () => {
  const page = (script: string) =>
    `<html><head><meta charset="utf-8"></head><body><script>${script}</script></body></html>`;
  const tree = await smallBuild("Words", { "a.html": page("1"), "b.html": page("2") });
  expect(cspProblems(tree)).toEqual([expect.stringContaining("2 different inline scripts")]);
  tree.set("a.html", Buffer.from(text(tree, "a.html").replace(">1<", ">2<")));
  expect(cspProblems(tree)).toEqual(["a.html: its policy does not stand for its own inline code"]);
});
