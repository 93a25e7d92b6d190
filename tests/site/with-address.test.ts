import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtProblems, readPages } from "../../src/check/built-pages.ts";
import { scenes } from "../../src/scenes/index.ts";
import { newPage, open } from "../browser/open.ts";
import { violations } from "../browser/violations.ts";
import { translations } from "../translations.ts";

// A build of its own, as for a domain's root, outside dist.
const root = ".cache/with-address";
const site = "https://example.org/";
const steps = Object.values(scenes).flatMap(({ id, keyframes }) => keyframes.map((keyframe) => `${id}-${keyframe.id}`));
const { browser, origin } = await open(root);
const read = (path: string) => readFileSync(join(root, path), "utf8");
const tag = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

function build(address: string) {
  return spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--silent", "--outDir", root], {
    encoding: "utf8",
    env: { ...process.env, SITE_URL: address, NODE_ENV: "production", VITEST: "" },
  });
}

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  const { status, stdout, stderr } = build(site);
  if (status !== 0) throw new Error(stdout + stderr);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a build with an address has no fault, and every absolute address in it leads to a file of it", () => {
  // Translations have builds of their own.
  const inTranslation = new RegExp(`^(?:\\.\\./)*(?:${translations.join("|") || "-"})/`);
  expect(builtProblems(root).filter((fault) => !inTranslation.test(/“(.*?)”/.exec(fault)?.[1] ?? ""))).toEqual([]);
  const texts = [
    ...readPages(root).map(({ html }) => html),
    read("feed.xml"),
    read("sitemap.xml"),
    read("story.json"),
    read("citation.json"),
  ];
  const named = [
    ...new Set(
      texts.flatMap((text) => text.replaceAll("&quot;", '"').match(/https:\/\/example\.org\/[^"<>#\s\\),]*/g) ?? []),
    ),
  ].map((address) => address.slice(site.length).replace(/\.$/, "") || "index.html");
  expect(named.length).toBeGreaterThan(2 * steps.length);
  expect(named.filter((file) => !inTranslation.test(file) && !existsSync(join(root, file)))).toEqual([]);
});

test("every page but the share pages and embeds is canonical for itself and shows a card", () => {
  for (const { path, html } of readPages(root).filter(({ path }) => !/^(s|embed)\/|^404|storyboard/.test(path))) {
    expect(html.includes(`<link rel="canonical" href="${site}${path === "index.html" ? "" : path}">`), path).toBe(true);
    expect(tag(html, "og:image"), path).toMatch(/^https:\/\/example\.org\/cards\/[\w-]+\.png$/);
    expect(tag(html, "twitter:card"), path).toBe("summary_large_image");
  }
});

test("the page for addresses that lead nowhere leads home, from any depth", () => {
  expect(read("404.html")).toContain(`<a href="${site}">`);
});

test("every step and chapter has a share page with its own card that leads to its place", () => {
  const chapters = globSync("content/chapters/*.mdx").map((file) => file.replace(/^.*[\\/]\d+-|\.mdx$/g, ""));
  const ids = new Set([...read("index.html").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
  for (const id of [...steps, ...chapters]) {
    const page = read(`s/${id}.html`);
    expect(tag(page, "og:image")).toBe(`${site}cards/${id}.png`);
    expect(page).toContain(`content="0; url=../index.html#${id}"`);
    expect(page.length).toBeLessThan(4000);
    expect(ids).toContain(id);
  }
});

test("axe finds nothing on a share page (ACCESS 29)", async () => {
  const page = await newPage(browser);
  // Keeps the page from redirecting while axe runs.
  await page.route("**/index.html*", (route) => route.fulfill({ status: 204 }));
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${origin}/s/volleys-list-3.html`, { waitUntil: "load" });
  expect(page.url()).toContain("/s/");
  // In light mode only: the page sets no colours, and axe mistakes a browser's dark ones for light.
  expect(await violations(page)).toEqual([]);
});

test("cards are PNGs of 1200 by 630, under 120 kB, and no two are alike", () => {
  const cards = globSync("cards/*.png", { cwd: root });
  expect(cards.length).toBeGreaterThanOrEqual(steps.length + 8);
  const files = cards.map((file) => readFileSync(join(root, file)));
  for (const [i, file] of files.entries()) {
    expect(file.subarray(1, 4).toString(), cards[i]).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], cards[i]).toEqual([1200, 630]);
    expect(file.length, cards[i]).toBeLessThan(120_000);
  }
  expect(new Set(files.map((file) => file.toString("base64"))).size).toBe(files.length);
});

test("every step can be downloaded as an SVG, and every scene embedded without script", () => {
  for (const step of steps)
    expect(read(`pictures/${step}.svg`), step).toMatch(/^<svg xmlns[^]*Sources: [^]*CC BY 4\.0/);
  for (const { id, keyframes } of Object.values(scenes)) {
    const embed = read(`embed/${id}.html`);
    expect(embed.match(/<input type="radio"/g)).toHaveLength(keyframes.length);
    expect(embed.match(/<svg[^>]*role="img"/g)).toHaveLength(keyframes.length);
    expect(/<script(?! type="application)/.test(embed), id).toBe(false);
    expect(read(`pictures/${id}.html`).includes(`&lt;iframe src=&quot;${site}embed/${id}.html&quot;`), id).toBe(true);
  }
});

test("the embed's styles show as many pictures as the longest scene has", () => {
  const shown = [
    ...readFileSync("src/styles/embed.css", "utf8").matchAll(
      /input:nth-of-type\((\d+)\):checked ~ figure:nth-of-type\((\d+)\)/g,
    ),
  ];
  for (const [, button, picture] of shown) expect(button).toBe(picture);
  expect(shown.length).toBeGreaterThanOrEqual(
    Math.max(...Object.values(scenes).map(({ keyframes }) => keyframes.length)),
  );
});

test("a build without an address has story.json and citations, and nothing that needs one", () => {
  for (const file of ["story.json", "citation.json"]) expect(existsSync(join("dist", file)), file).toBe(true);
  for (const file of ["feed.xml", "sitemap.xml", "robots.txt", "s", "cards"])
    expect(existsSync(join("dist", file)), file).toBe(false);
  for (const { path, html } of readPages("dist"))
    expect(/rel="canonical"|og:image|<iframe|&lt;iframe/.test(html), path).toBe(false);
});

test("a wrong address stops the build before it begins", () => {
  const { status, stdout, stderr } = build("http://example.org/");
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain("https://");
});
