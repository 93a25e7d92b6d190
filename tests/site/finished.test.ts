import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lockedProblems } from "../../src/build/locked.ts";
import { readTree } from "../../src/build/tree.ts";
import { hostingFiles } from "../../src/build/headers/hosting-files.ts";
import { scriptsOf } from "../../src/check/weight.ts";

const dist = readTree("dist");
const text = (path: string) => dist.get(path)!.toString();
const pages = [...dist.keys()].filter((path) => path.endsWith(".html"));

test("dist is locked down, and nothing in it would be fetched from elsewhere or served as the wrong kind", () => {
  expect(lockedProblems(dist)).toEqual([]);
});

test("every page says at its foot which build it is of", () => {
  const stamp = text("version.txt").trim();
  expect(stamp).toMatch(/^[0-9a-f]{10}$/);
  for (const page of ["index.html", "sources.html", "pictures.html", "pictures/volleys.html"]) expect(text(page), page).toContain(`data-stamp>${stamp}<`);
});

test("whole addresses of the story's own host stand only where a standard wants them, and none without SITE_URL", () => {
  const site = /<link rel="canonical" href="([^"]*)"/.exec(text("index.html"))?.[1];
  for (const page of pages) {
    const elsewhere = text(page).replace(/<link rel="(?:canonical|alternate)"[^>]*>|<meta (?:property|name)="(?:og|twitter):[^>]*>|<script type="application\/ld\+json">[^]*?<\/script>|<[^>]*class="[^"]*\bto-copy\b[^]*?<\/p>/g, "");
    if (site) expect(elsewhere.includes(`"${site}`), page).toBe(false);
    else expect(text(page), page).not.toMatch(/rel="canonical"|og:image/);
  }
});

test("all text of some size has its compressed copies, and nothing else has", () => {
  for (const path of ["index.html", "sources.html", "pictures/volleys.html", "sw.js", "licences.txt", "data/tariff_actions.csv", ...[...dist].filter(([each, bytes]) => /^assets\/.*\.css$/.test(each) && bytes.length > 1000).map(([each]) => each)]) {
    expect(dist.has(`${path}.br`) && dist.has(`${path}.gz`), path).toBe(true);
  }
  for (const path of dist.keys()) if (/\.(br|gz)$/.test(path)) expect(path).toMatch(/\.(html|css|js|svg|csv|json|txt|xml|atom|webmanifest)\.(br|gz)$/);
});

test("the licences are those of the code in the scripts and of the fonts", () => {
  const licences = text("licences.txt");
  for (const name of ["scrollama", "d3-ease", "@fontsource-variable/archivo", "@fontsource-variable/newsreader"]) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  expect(licences).toContain("SIL OPEN FONT LICENSE");
  expect(licences).not.toMatch(/^(astro|yaml|zod|satteri|@resvg\/resvg-js) \d/m);
});

test("the hosts' settings can be written again from dist alone, as the release is", () => {
  for (const [name, bytes] of hostingFiles(dist, "/")) expect(bytes.toString(), name).toBe(text(name === "_headers" ? name : `hosting/${name}`));
});

test("the first screen needs the shell only: no chart, no scene and nothing of d3", () => {
  const shell = [...scriptsOf("dist", "at once")];
  const scenes = [...dist.keys()].filter((path) => /^assets\/(truce-clock|volleys|walls|two-ledgers|credit|five-hundred|foundations|asks|aftermath)\.[\w-]{8}\.js$/.test(path));
  expect(scenes).toHaveLength(9);
  expect(shell.filter((path) => scenes.includes(path))).toEqual([]);
  for (const path of shell) expect(text(path), path).not.toMatch(/scaleLinear|\bnice\s*\(|\.domain\s*=|tickFormat/);
  expect([...text("index.html").matchAll(/rel="(?:modulepreload|preload|prefetch)"[^>]*href="\.\/assets\/([\w-]+)/g)].map(([, name]) => name), "but the fonts' faces").toEqual(["faces"]);
});

test("what a scene's script imports is one file, which is fetched beside it, so no script asks ahead for anything", () => {
  const scripts = [...dist.keys()].filter((path) => /^assets\/.*\.js$/.test(path));
  expect(scripts.length).toBeGreaterThan(9);
  for (const path of scripts) expect(text(path), path).not.toContain("csp-nonce"); // in the helper that Vite puts around imports
  const imported = (path: string) => [...text(path).matchAll(/\bfrom\s*["'`]\.\/([\w-]+)\./g)].map(([, name]) => name);
  for (const path of scripts.filter((path) => /^assets\/(?!index|controls|live-guess|ties|parts|_)/.test(path))) expect(imported(path), path).toEqual(["parts"]);
});

test("the folder works for hosts that read dot-files and underscores in their own ways", () => {
  expect(existsSync("dist/.nojekyll")).toBe(true);
  expect(readFileSync("dist/_headers", "utf8")).toMatch(/^# Headers for Netlify and Cloudflare Pages/);
});
