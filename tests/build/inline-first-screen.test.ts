import { expect, test } from "vitest";
import { inlineFirstScreen } from "../../src/build/inline-first-screen.ts";
import { hashSource, inlineStyles } from "../../src/build/inline-code.ts";
import { openBuild, writeBuild } from "../../src/build/pages.ts";
import type { Tree } from "../../src/build/tree.ts";
import { readHtml } from "../../src/html/html.ts";
import { smallBuild } from "./small-build.ts";

const face = '@font-face{font-family:One;src:url(../assets/one.AAAAAAAA.woff2)format("woff2")}';
const fallback = '@font-face{font-family:Two;src:local("Arial")}';
const rules = ".us{fill:url(#hatch)}p{color:red}";
const link = (name: string) => `<link rel="stylesheet" href="/assets/${name}.css">`;
const script = '<script type="module" src="/assets/start.AAAAAAAA.js"></script>';
const page = `<html><head>${link("a.AAAAAAAA")}${link("b.BBBBBBBB")}</head><body><p>Words</p>${script}</body></html>`;
const files = (css: string): Tree =>
  new Map(
    Object.entries({
      "assets/a.AAAAAAAA.css": face + fallback,
      "assets/b.BBBBBBBB.css": css,
      "index.html": page,
      "sources.html": page,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
function withFirstScreen(tree: Tree): Tree {
  const opened = openBuild(tree);
  inlineFirstScreen(opened);
  return writeBuild(opened);
}
const text = (tree: Tree, path: string) => tree.get(path)!.toString();

test("the story's page holds all its styles, in their order, but for the faces that are fetched; those lie in one file, which it names at its end", () => {
  const tree = withFirstScreen(files(rules));
  const [faces] = [...tree.keys()].filter((path) => /^assets\/faces\.[\w-]{8}\.css$/.test(path));
  expect(text(tree, faces!)).toBe(face);
  const html = text(tree, "index.html");
  expect(inlineStyles(readHtml(html))).toEqual([fallback + rules]);
  expect(html).toBe(
    `<html><head><link rel="preload" as="style" href="/${faces}">${script}<style>${fallback}${rules}</style></head><body><p>Words</p><link rel="stylesheet" href="/${faces}"></body></html>`,
  );
});

test("other pages go on sharing their sheets, and a page without sheets stays as it is", () => {
  const built = files(rules);
  expect(text(withFirstScreen(built), "sources.html")).toBe(page);
  const bare: Tree = new Map([["index.html", Buffer.from("<html><head></head><body></body></html>")]]);
  expect(withFirstScreen(bare)).toEqual(bare);
});

test.each(["p{background:url(../assets/paper.AAAAAAAA.png)}", 'p{background:url("https://example.org/x.png")}'])(
  "a style with an address of its own is refused, since in a page it would lead elsewhere: %s",
  (css) => {
    expect(() => withFirstScreen(files(css))).toThrow(
      /^the story's styles stand in its page, and “url\(.*\)” would lead elsewhere there: only a font's face may have an address$/,
    );
  },
);

test("its policy allows exactly those styles, and addresses of the faces are relative to their file", async () => {
  const tree = await smallBuild("Words");
  const [faces] = [...tree.keys()].filter((path) => /^assets\/faces\.[\w-]{8}\.css$/.test(path));
  expect(text(tree, faces!)).toContain("url(../assets/face.BBBBBBBB.woff2)");
  const html = text(tree, "index.html");
  expect(html).toContain(`style-src 'self' ${hashSource(inlineStyles(readHtml(html))[0]!)};`);
});
