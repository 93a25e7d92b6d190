import type { Html } from "../html/html.ts";
import { hashedPath } from "./hashed-path.ts";
import type { OpenBuild } from "./pages.ts";
import type { Tree } from "./tree.ts";

/**
 * Moves the chart data that `Scene.astro` writes into the story's page to one file, fetched with the first chart;
 * `data-input` on `<html>` names it. One file compresses better than one for each chart.
 */
export function extractChartData({ pages, files }: OpenBuild): void {
  const $ = pages.get("index.html");
  const scripts = $?.(".scene[data-scene] > script[data-input]") ?? [];
  if (!$ || scripts.length === 0) return;
  const input = $(scripts)
    .toArray()
    .map((script) => `${JSON.stringify($(script).parent().attr("data-scene"))}:${$(script).text()}`);
  const file = Buffer.from(`{${input.join(",")}}`);
  const path = hashedPath("rows", "json", file);
  files.set(path, file);
  $("html").attr("data-input", path);
  $(scripts).remove();
}

/**
 * Puts the chart data back into the page, for a page that can fetch nothing. @throws when `tree` lacks the file that
 * the page names
 */
export function inlineChartData($: Html, tree: Tree): void {
  const path = $("html").attr("data-input");
  if (path === undefined) return;
  const file = tree.get(path);
  if (!file) throw new Error(`the build holds no ${path}`);
  const input = JSON.parse(file.toString()) as Readonly<Record<string, unknown>>;
  $("html").removeAttr("data-input");
  for (const scene of $(".scene[data-scene]").toArray()) {
    const json = JSON.stringify(input[scene.attribs["data-scene"]!]).replaceAll("<", "\\u003c");
    $(scene).prepend(`<script type="application/json" data-input>${json}</script>`);
  }
}
