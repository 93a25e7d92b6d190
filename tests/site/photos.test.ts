import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { hashedPath } from "../../src/build/hashed-path.ts";
import { readHtml } from "../../src/html/html.ts";
import { holdBack, newPage, open, watchedPage } from "../browser/open.ts";
import { violations } from "../browser/violations.ts";
import { described, photoOf } from "../check/photo-of.ts";
import { smallStory } from "../check/small-story.ts";
import { makeProject } from "../commands/small-project.ts";

// The small story without its scene, with a photo, and with one in a draft; built for a folder of a site.
const files = new Map(
  [...smallStory]
    .filter(([file]) => !file.startsWith("content/scenes/") && !file.startsWith("content/data/"))
    .map(([file, text]) => [
      file,
      text.replace(/<Scene[^]*<\/Scene>/, "").replace("## After", '<Photo id="port" />\n\n## After'),
    ]),
);
const project = makeProject(
  new Map([
    ...files,
    ["content/photos/port.yaml", `${described}source: harbour\n`],
    ["content/photos/hidden.yaml", described],
    [
      "content/sources.yaml",
      `${files.get("content/sources.yaml")}harbour:\n  publisher: Harbour News\n  title: Ships\n  published: 2018-11-08\n  kind: newspaper\n`,
    ],
    [
      "content/chapters/02-next.mdx",
      '---\ntitle: Next\ndek: What may come.\ndraft: true\n---\n\n<Photo id="hidden" />\n',
    ],
  ]),
);
afterAll(() => project.remove());
// Held upright by its orientation only, as phones write it.
await photoOf(3000, 2000).withMetadata({ orientation: 6 }).toFile(join(project.folder, "content/photos/port.jpg"));
await photoOf(1000, 500).png().toFile(join(project.folder, "content/photos/hidden.png"));
process.env["SITE_URL"] = "https://example.org/x/";
const built = project.run("node", "src/commands/build.ts");
if (built.status !== 0) throw new Error(built.said);

const dist = join(project.folder, "dist");
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const $ = readHtml(read("index.html"));
const photo = $("figure.photo img");
const pictures = globSync("assets/*.{jpg,jpeg,png,webp,avif}", { cwd: dist });

test("a chapter shows its photo in two sizes, with its alternative, caption, credit, source and licence", () => {
  expect(photo.attr("alt")).toBe(
    "A container ship leaves a port with US$50 billion of goods.".replace("50 b", "50\u00a0b"),
  );
  expect($("figure.photo figcaption > p:first-child").text()).toMatch(
    /^A ship leaves the port with goods worth US\$50.billion\.$/,
  );
  expect($("figure.photo .source").text().trim()).toMatch(/^Photograph: A\. Name · 8.November.2018 · CC BY 4\.0$/);
  expect($("figure.photo .source a").attr("href")).toBe("sources.html#s-harbour");
  expect(photo.attr("srcset")).toMatch(/^\.\/assets\/port\.[\w-]{8}\.jpg 720w, \.\/assets\/port\.[\w-]{8}\.jpg 1440w$/);
  expect(photo.attr("srcset")).toContain(photo.attr("src"));
  expect([photo.attr("fetchpriority"), photo.attr("decoding")]).toEqual(["low", "async"]);
});

test("its files stand upright, carry no metadata, and are called by their bytes; the original and a draft's photo are in none", async () => {
  expect(pictures).toHaveLength(2);
  const sizes = await Promise.all(
    pictures.map(async (path) => {
      const bytes = readFileSync(join(dist, path));
      expect(path).toBe(hashedPath("port", "jpg", bytes));
      const { format, width, height, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect([format, exif, xmp, iptc, icc, orientation]).toEqual(["jpeg", ...Array(5).fill(undefined)]);
      return `${width} × ${height}`;
    }),
  );
  expect(sizes.sort()).toEqual(["1440 × 2160", "720 × 1080"]);
  expect([photo.attr("width"), photo.attr("height")]).toEqual(["1440", "2160"]);
  for (const path of globSync("**/*.{html,xml,json,js}", { cwd: dist }))
    expect(read(path), path).not.toMatch(/hidden\.\w/);
});

test("it can be read off line, and its source stands among the sources", () => {
  const { first } = JSON.parse(/^const build = (.*);$/m.exec(read("sw.js"))![1]!) as { first: string[] };
  expect(first).toEqual(expect.arrayContaining(pictures));
  expect(read("sources.html")).toContain('id="s-harbour"');
});

test("the feed has it with its whole address", () => {
  const [, address] = /&lt;img src="(https:\/\/example\.org\/x\/[^"]*)" alt="A container ship[^"]*"/.exec(
    read("feed.xml").replaceAll("&quot;", '"'),
  )!;
  expect(existsSync(join(dist, address!.replace("https://example.org/x/", "")))).toBe(true);
  expect(read("feed.xml")).toContain("Photograph: A. Name");
  expect(read("feed.xml")).not.toContain("srcset");
});

test("one file holds it", () => {
  const { status, said } = project.run("node", "src/commands/single.ts");
  expect(status, said).toBe(0);
  const one = readHtml(project.read("release/twenty-one-days.html"))("figure.photo img");
  expect(one.attr("src")).toMatch(/^data:image\/jpeg;base64,/);
  expect(one.attr("srcset")).toBeUndefined();
});

test("only a page that shows one carries its styles", () => {
  expect(read("index.html")).toContain(".photo");
  for (const path of globSync(["{sources,pictures,404}.html", "assets/*.css"], { cwd: dist }))
    expect(read(path), path).not.toContain(".photo");
  expect(readFileSync("dist/index.html", "utf8")).not.toContain(".photo");
});

const opened = await open(dist);

test.each([
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
])("nothing moves when it comes, and it fits a window of $width by $height", async (viewport) => {
  const { page, wrong } = await watchedPage(opened, { viewport });
  const release = await holdBack(page, /\.jpg$/);
  await page.goto(`${opened.origin}/index.html`, { waitUntil: "domcontentloaded" });
  const image = page.locator("figure.photo img");
  await image.scrollIntoViewIfNeeded();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(0);
  release();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await height()).toBe(before);
  const { width, height: tall } = (await image.boundingBox())!;
  expect(width).toBeLessThanOrEqual(viewport.width);
  expect(tall).toBeLessThanOrEqual(viewport.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  // The small story calls all landmarks by one word, and has no scene here.
  expect((await violations(page)).filter((line) => !line.startsWith("landmark-unique"))).toEqual([]);
  expect(wrong.filter((line) => !line.includes("no step elements"))).toEqual([]);
});

test("it is printed without having been scrolled to, since it is there when the page is", async () => {
  const page = await newPage(opened.browser);
  await page.goto(`${opened.origin}/index.html`);
  await page.route(/\.jpg$/, (route) => route.abort());
  expect((await page.pdf()).includes("/DCTDecode")).toBe(true);
});
