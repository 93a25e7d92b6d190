import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cspProblems } from "../../src/build/csp-audit.ts";
import { readTree } from "../../src/build/tree.ts";
import { hostingFiles, hostingFolder, readAtRoot } from "../../src/build/headers/hosting-files.ts";
import { scriptsOf } from "../../src/check/weight.ts";

const dist = readTree("dist");
const text = (path: string) => dist.get(path)!.toString();
const pages = [...dist.keys()].filter((path) => path.endsWith(".html"));

test("dist is locked down, and nothing in it would be fetched from elsewhere or served as the wrong kind", () => {
  expect(cspProblems(dist)).toEqual([]);
});

test("every page says at its foot which build it is of", () => {
  const stamp = text("version.txt").trim();
  expect(stamp).toMatch(/^[0-9a-f]{10}$/);
  for (const page of ["index.html", "sources.html", "pictures.html", "pictures/volleys.html"])
    expect(text(page), page).toContain(`data-stamp>${stamp}<`);
});

test("whole addresses of the story's own host stand only where a standard wants them, and none without SITE_URL", () => {
  const site = /<link rel="canonical" href="([^"]*)"/.exec(text("index.html"))?.[1];
  for (const page of pages) {
    const elsewhere = text(page).replace(
      /<link rel="(?:canonical|alternate)"[^>]*>|<meta (?:property|name)="(?:og|twitter):[^>]*>|<script type="application\/ld\+json">[^]*?<\/script>|<[^>]*class="[^"]*\bto-copy\b[^]*?<\/p>/g,
      "",
    );
    if (site) expect(elsewhere.includes(`"${site}`), page).toBe(false);
    else expect(text(page), page).not.toMatch(/rel="canonical"|og:image/);
  }
});

test("all text of some size has its compressed copies, and nothing else has", () => {
  for (const path of [
    "index.html",
    "sources.html",
    "pictures/volleys.html",
    "sw.js",
    "licences.txt",
    "data/tariff_actions.csv",
    ...[...dist].filter(([each, bytes]) => /^assets\/.*\.css$/.test(each) && bytes.length > 1000).map(([each]) => each),
  ]) {
    expect(dist.has(`${path}.br`) && dist.has(`${path}.gz`), path).toBe(true);
  }
  for (const path of dist.keys())
    if (/\.(br|gz)$/.test(path))
      expect(path).toMatch(/\.(html|css|js|svg|csv|json|txt|xml|atom|webmanifest)\.(br|gz)$/);
});

test("the licences are those of the code in the scripts and of the fonts", () => {
  const licences = text("licences.txt");
  for (const name of ["scrollama", "d3-ease", "@fontsource-variable/archivo", "@fontsource-variable/newsreader"])
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  expect(licences).toContain("SIL OPEN FONT LICENSE");
  expect(licences).not.toMatch(/^(astro|yaml|zod|satteri|@resvg\/resvg-js) \d/m);
});

test("the hosts' settings can be written again from dist alone, as the release is", () => {
  for (const [name, bytes] of hostingFiles(dist, "/"))
    expect(bytes.toString(), name).toBe(text(readAtRoot.includes(name) ? name : hostingFolder + name));
});

const scriptNamed = (name: string) =>
  [...dist.keys()].filter((path) => new RegExp(`^assets/${name}\\.[^/]*\\.js$`).test(path));

test("the first screen needs the shell only: no chart, no scene and nothing of d3", () => {
  const shell = [...scriptsOf("dist", "at once")];
  const charts = scriptNamed("charts");
  expect(charts).toHaveLength(1);
  expect(shell.filter((path) => charts.includes(path))).toEqual([]);
  for (const path of shell) expect(text(path), path).not.toMatch(/scaleLinear|\bnice\s*\(|\.domain\s*=|tickFormat/);
  expect(
    [...text("index.html").matchAll(/rel="(?:modulepreload|preload|prefetch)"[^>]*href="\.\/assets\/([\w-]+)/g)].map(
      ([, name]) => name,
    ),
    "but the fonts' faces",
  ).toEqual(["faces"]);
});

/** The scripts, by name, that the named script imports statically. */
const imported = (name: string) => {
  expect(scriptNamed(name), name).toHaveLength(1);
  return [...text(scriptNamed(name)[0]!).matchAll(/\b(?:from|import)\s*["'`]\.\/([\w-]+)\./g)]
    .map(([, other]) => other!)
    .sort();
};

test("no script waits for another that was not asked for with it: the page's own comes first, and what writes numbers beside the controls and the charts", () => {
  expect(imported("index")).toEqual([]);
  expect(imported("numeral").filter((other) => other !== "index")).toEqual([]);
  for (const name of ["controls", "charts"])
    expect(
      imported(name).filter((other) => other !== "index"),
      name,
    ).toEqual(["numeral"]);
  for (const name of ["live-guess", "linked-highlight"])
    expect(
      imported(name).filter((other) => !["index", "numeral"].includes(other)),
      name,
    ).toEqual(["charts"]);
});

test("imports are the browser's own: nothing is asked ahead, and no script that comes later brings styles", () => {
  for (const path of [...dist.keys()].filter((path) => /^assets\/.*\.js$/.test(path)))
    expect(text(path), path).not.toMatch(/csp-nonce|__vite__mapDeps|\.css\b/);
});

test("the folder works for hosts that read dot-files and underscores in their own ways", () => {
  expect(existsSync("dist/.nojekyll")).toBe(true);
  expect(readFileSync("dist/_headers", "utf8")).toMatch(/^# Headers for Netlify and Cloudflare,/);
});
