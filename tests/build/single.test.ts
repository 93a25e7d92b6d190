import { expect, test } from "vitest";
import { linkWithin } from "../../src/build/single/link-within.ts";
import { writeSingle } from "../../src/build/single/write-single.ts";
import type { Tree } from "../../src/build/tree.ts";
import { onPage } from "./on-page.ts";
import { smallBuild } from "./small-build.ts";

const linked = onPage(linkWithin);

const page = (body: string) =>
  `<html data-worker="sw.js"><head><meta charset="utf-8"><script>if (location.protocol === "file:") return;</script><link rel="icon" href="icon.svg"><link rel="stylesheet" href="/assets/page.AAAAAAAA.css"><script type="module" src="/assets/a.CCCCCCCC.js"></script></head><body><main id="main"><i id="t-x"></i><i id="one-first"></i>${body}</main></body></html>`;
const pages = {
  "sources.html":
    '<html><head></head><body><article class="sources-page"><p class="kicker"><a href="index.html">Back</a></p><h1>Sources</h1><a href="#t-x">See</a><p id="t-x">Term</p></article></body></html>',
  "pictures/one.html":
    '<html><head></head><body><h1>One</h1><div class="rows"><table><tr><th><a href="#first" data-marks="a b">1</a></th></tr></table><p class="source"><a href="../sources.html#t-x">S</a> <a href="../data/one.csv" download>Rows</a></p></div></body></html>',
  "data/one.csv": "a\n1\n",
};
const build = (body: string): Promise<Tree> => smallBuild("", { ...pages, "index.html": page(body) });

test("links lead to their places within the file, rows are in it, and what is not in it keeps its words", async () => {
  const tree = await build("");
  expect(linked('<a href="sources.html#t-x">S</a>', tree, undefined)).toBe('<a href="#sources-t-x">S</a>');
  expect(linked('<a class="x" href="pictures/one.html">P</a>', tree, undefined)).toBe(
    '<a class="x" href="#rows-one">P</a>',
  );
  expect(linked('<a href="../data/one.csv" download>R</a>', tree, undefined)).toBe(
    `<a href="data:text/csv;charset=utf-8;base64,${Buffer.from("a\n1\n").toString("base64")}" download>R</a>`,
  );
  expect(linked('<a href="pictures.html">All <b>pictures</b></a>', tree, undefined)).toBe("All <b>pictures</b>");
  expect(linked('<a href="pictures.html">All</a>', tree, "https://example.org/x/")).toBe(
    '<a href="https://example.org/x/pictures.html">All</a>',
  );
  for (const kept of ['<a href="#x">X</a>', '<a href="https://example.org/">E</a>'])
    expect(linked(kept, tree, undefined)).toBe(kept);
});

test("everything is inside: styles with their fonts, script, sources and rows; and only its own code may run", async () => {
  const html = writeSingle(await build("<p>Words</p>"), 'console.log("</script>")');
  expect(html).toContain("url(data:font/woff2;base64,");
  expect(html).toContain('console.log("<\\/script>")');
  expect(html).toContain('id="sources-t-x"');
  expect(html).toContain('id="rows-one"');
  expect(html).toContain('<a href="#one-first">1</a>');
  expect(html).not.toContain("data-worker");
  expect(html).not.toContain("file:");
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(/content="(default-src[^"]*)"/.exec(html)![1]).not.toMatch(/'self'|unsafe|https?:/);
});

test.each([
  ["a link that would lead nowhere", '<a href="#gone">X</a>', "“#gone” would lead nowhere"],
  ["an id that would stand twice", '<p id="rows-one">', "“rows-one” would stand twice"],
  ["something that would be fetched", '<img src="x.png">', "would still fetch something"],
])("%s is refused", async (_, body, why) => {
  const tree = await build(body);
  expect(() => writeSingle(tree, "")).toThrow(why);
});

test("a first script without the guard that one file must lose is refused", async () => {
  const tree = await smallBuild("", { ...pages });
  expect(() => writeSingle(tree, "")).toThrow("before-paint.js no longer holds");
});
