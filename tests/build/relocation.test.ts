import fc from "fast-check";
import { expect, test } from "vitest";
import { relocate, relocateStyles } from "../../src/build/relocation.ts";
import { onPage } from "./on-page.ts";

const relocated = onPage(relocate);

const folder = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const page = fc.array(folder, { maxLength: 4 }).map((folders) => [...folders, "page.html"].join("/"));
const base = fc.array(folder, { maxLength: 3 }).map((folders) => `/${folders.map((each) => `${each}/`).join("")}`);

test("from any page in any folder, a relocated address leads to the same file of the build", () => {
  fc.assert(
    fc.property(page, base, page, (from, at, to) => {
      const address = /href="([^"]*)"/.exec(relocated(`<a href="/${to}">`, from))![1]!;
      expect(new URL(address, `https://example.org${at}${from}`).pathname).toBe(at + to);
    }),
  );
});

test("each of a photo's files is found from its page, in any folder", () => {
  const photo = (up: string) => `<img src="${up}a.jpg" srcset="${up}a.jpg 720w, ${up}b.jpg 1440w">`;
  expect(relocated(photo("/assets/"), "index.html")).toBe(photo("./assets/"));
  expect(relocated(photo("/assets/"), "a/b/c.html")).toBe(photo("../../assets/"));
});

test("a style sheet's addresses are relative to the style sheet", () => {
  expect(relocateStyles('src:url(/assets/a.woff2),url("/assets/b.woff2")', "assets/page.css")).toBe(
    'src:url(../assets/a.woff2),url("../assets/b.woff2")',
  );
  expect(relocateStyles("fill:url(#hatch)", "assets/page.css")).toBe("fill:url(#hatch)");
});

test("addresses of other sites and of places in the page stay as they are", () => {
  const html =
    '<a href="https://example.org/">a</a><a href="//example.org/x">b</a><a href="#step">c</a><a href="sources.html">d</a>';
  expect(relocated(html, "a/b.html")).toBe(html);
});
