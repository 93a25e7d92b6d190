import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compressed } from "../../src/build/compress.ts";
import { readTree, writeTree } from "../../src/build/tree.ts";
import { benchRows, plainCharts } from "./plain-charts.ts";
import type { StoryWords } from "./read-words.ts";
import { writePage } from "./write-pages.ts";

const here = join(dirname(fileURLToPath(import.meta.url)), "usual");

/** A built page to measure. */
export interface BenchPage {
  readonly name: string;
  /** The folder to serve. */
  readonly folder: string;
}

/**
 * Builds the pages that the story is compared with, all with its words, under `root`: `static` (no script, no motion,
 * our fonts), `one-mark` (the same with a single mark that changes on scroll: the least that a moving picture costs),
 * `floor` (animated by CSS alone), `usual` (d3 and scrollama, bundled by Vite), `usual-one` (d3 as one bundle).
 */
export async function makeBaselines(root: string, words: StoryWords): Promise<readonly BenchPage[]> {
  rmSync(root, { recursive: true, force: true });
  const rows = benchRows(readFileSync("content/data/us_goods_trade_china_annual.csv", "utf8"));
  const charts = plainCharts(rows);
  const chart = (i: number) => charts[i % charts.length]!;
  const css = readFileSync(join(here, "style.css"), "utf8");
  const page = (name: string, html: string): BenchPage => {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, name, "index.html"), html);
    return { name, folder: join(root, name) };
  };
  const ours = readFileSync("src/styles/fonts.css", "utf8");
  const head = `<style>${ours}${css} body{font-family:"Newsreader","Newsreader Fallback",serif} h1,h2{font-family:"Archivo Display","Archivo Display Fallback",sans-serif} .chart svg{font-family:"Archivo","Archivo Fallback",sans-serif}</style>`;
  const quiet = page("static", writePage(words, { head, chart }));
  const oneMark = page(
    "one-mark",
    writePage(words, {
      head: `${head}<style>.one-mark{position:fixed;inset:0 auto auto 0;width:100%;height:50vh}</style>`,
      chart,
      end: `<svg class="one-mark"><rect height="9"/></svg><script>${readFileSync(join(here, "one-mark.js"), "utf8")}</script>`,
    }),
  );
  for (const { folder } of [quiet, oneMark]) cpSync("src/styles/fonts", join(folder, "fonts"), { recursive: true });
  const floor = page(
    "floor",
    writePage(words, { head: `<style>${css}${readFileSync(join(here, "floor.css"), "utf8")}</style>`, chart }),
  );
  const csv = [
    "year,rate,volume,price,group",
    ...rows.map((row) => [row.year, row.rate, row.volume, row.price, row.group].join(",")),
  ].join("\n");
  const usual: BenchPage[] = [];
  for (const name of ["usual", "usual-one"]) {
    const { folder } = page(
      `${name}-source`,
      writePage(words, { head: "", chart: () => "", end: '<script type="module" src="./main.js"></script>' }),
    );
    for (const file of ["main.js", "style.css"]) cpSync(join(here, file), join(folder, file));
    mkdirSync(join(folder, "public"));
    writeFileSync(join(folder, "public/data.csv"), `${csv}\n`);
    const outDir = resolve(root, name);
    const alias =
      name === "usual-one" ? [{ find: /^d3$/, replacement: resolve("node_modules/d3/dist/d3.min.js") }] : [];
    await build({
      configFile: false,
      root: folder,
      base: "./",
      logLevel: "error",
      resolve: { alias },
      build: { outDir, emptyOutDir: true },
    });
    usual.push({ name, folder: outDir });
  }
  const pages = [quiet, oneMark, floor, ...usual];
  for (const { folder } of pages) {
    const tree = readTree(folder);
    writeTree(folder, new Map([...tree, ...(await compressed(tree))]), tree);
  }
  return pages;
}
