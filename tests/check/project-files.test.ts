import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkProject } from "../../src/check/check-project.ts";
import { codeInSvg } from "../../src/check/svg-code.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** What the check says of the small story with one more thing in its folder. */
async function told(change: (folder: string) => void): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  made.push(folder);
  for (const part of ["content/chapters", "content/data", "content/scenes", "public"])
    mkdirSync(join(folder, part), { recursive: true });
  for (const [file, text] of smallStory) writeFileSync(join(folder, file), text);
  change(folder);
  return (await checkProject(folder, smallScenes)).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

test("a project without links has none told", async () => {
  expect(await told(() => undefined)).toEqual([]);
});

test.each([
  ["public/leak.txt", "/etc/passwd"],
  ["public/.well-known", "/etc"],
  ["public", "/etc"],
  ["content/data/lists.csv", "/etc/passwd"],
  ["content/data/more", "../../.git"],
  ["content/facts.yaml", "no/such/file"],
  ["content/words.txt", "story.yaml"],
])("%s may not be a link, wherever it leads (%s)", async (path, target) => {
  const lines = await told((folder) => {
    rmSync(join(folder, path), { force: true, recursive: true });
    symlinkSync(target, join(folder, path));
  });
  expect(lines).toEqual([
    `${path}:1: this is a link to another place, and what lies there would be published; put the file itself here`,
  ]);
});

const svg = (inside: string, more = "") => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`;

test.each([
  [svg("<script>alert(1)</script>"), "<script>"],
  [svg("", ' onload="alert(1)"'), "onload in <svg>"],
  [svg('<path ONCLICK="alert(1)"/>'), "ONCLICK in <path>"],
  [svg('<a href="javascript:alert(1)"><text>x</text></a>'), "<a>"],
  [svg("<foreignObject><b>x</b></foreignObject>"), "<foreignObject>"],
  [svg('<image href="https://evil.example/x.png"/>'), "<image>"],
  [svg('<use href="https://evil.example/x.svg#a"/>'), "href in <use>"],
  [svg('<use xlink:href="data:image/svg+xml,x"/>'), "xlink:href in <use>"],
  [svg('<animate attributeName="href" values="javascript:alert(1)"/>'), "<animate>"],
  [svg('<set attributeName="onmouseover" to="alert(1)"/>'), "<set>"],
  [svg('<rect style="fill: url(https://evil.example/x)"/>'), "style in <rect>"],
  [svg("<style>@import 'https://evil.example/x.css';</style>"), "an address in <style>"],
  [svg("<style>rect { fill: u\\72l(//evil.example) }</style>"), "an address in <style>"],
  [svg('<filter><feImage href="#a"/></filter>'), "<feImage>"],
  [svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'), "<x:script>"],
  [`<?xml-stylesheet href="https://evil.example/x.css"?>${svg("")}`, "<?xml-stylesheet>"],
  [`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg("<text>&x;</text>")}`, "<!DOCTYPE>"],
])("%s is refused as a drawing", (text, what) => {
  expect(codeInSvg(text)).toContain(what);
});

test.each([
  svg('<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><rect fill="url(#a)"/><use href="#a"/>'),
  svg('<style>rect { fill: url("#a") }</style><filter id="f"><feGaussianBlur/></filter><text>on load</text>'),
])("%s only draws", (text) => {
  expect(codeInSvg(text)).toEqual([]);
});

test("code in a drawing is told at its line, in public/ as in content/", async () => {
  const lines = await told((folder) =>
    writeFileSync(join(folder, "public/icon.svg"), svg("\n<g>\n<script>1</script></g>")),
  );
  expect(lines).toEqual([expect.stringMatching(/^public\/icon\.svg:3: <script> can run code/)]);
});
