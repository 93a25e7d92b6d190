import { elementsOf, readHtml, type Html } from "../../html/html.ts";
import { inlineChartData } from "../extract-chart-data.ts";
import { hashSource, inlineScripts, inlineStyles } from "../inline-code.ts";
import { policyTag } from "../policy.ts";
import type { Tree } from "../tree.ts";
import { dataAddress } from "./data-address.ts";
import { gatherPages } from "./gather-pages.ts";
import { gatherStyles } from "./gather-styles.ts";
import { linkWithin } from "./link-within.ts";

/**
 * Line in the script before the first paint that keeps a page opened from a disk static, since modules are blocked
 * there.
 */
const diskGuard = 'if (location.protocol === "file:") return;';

/**
 * The story as one page that fetches nothing, with styles, fonts, sources and rows inlined; pictures move even when it
 * is opened from a disk. `tree` is a finished build, `island` the client as one script. @throws when the page is not as
 * expected, rather than write one that does not work
 */
export function writeSingle(tree: Tree, island: string): string {
  const $ = readHtml(tree.get("index.html")!.toString());
  const beforePaint = $("head > script").filter((_, script) => $(script).text().includes(diskGuard));
  if (beforePaint.length === 0)
    throw new Error(`src/island/before-paint.js no longer holds “${diskGuard}”, which one file must do without`);
  beforePaint.text(beforePaint.text().replace(diskGuard, ""));
  linkEditions($);
  const site = $('link[rel="canonical"]')
    .attr("href")
    ?.replace(/index\.html$/, "");
  inlineChartData($, tree);
  $("html").removeAttr("data-worker");
  $('link[rel="apple-touch-icon"]').remove();
  const icon = tree.get("icon.svg");
  if (icon) $('link[rel="icon"]').attr("href", dataAddress("icon.svg", icon)).removeAttr("type");
  else $('link[rel="icon"]').remove();
  $("head").append(`<style>${gatherStyles($, tree)}</style>`);
  $('link:is([rel="alternate"], [rel="modulepreload"], [rel="preload"], [rel="stylesheet"])').remove();
  $('script[type="module"][src]').remove();
  $("main").append(gatherPages(tree));
  $("body").append(`<script type="module">${island.replaceAll("</script", "<\\/script")}</script>`);
  inlinePhotos($, tree);
  linkWithin($, tree, site);
  lock($);
  refuseFaults($);
  return $.html();
}

/** Photos in their largest size, as the only one. */
function inlinePhotos($: Html, tree: Tree): void {
  for (const photo of $("img[srcset]").toArray()) {
    const path = photo.attribs["src"]!.replace(/^\.\//, "");
    const bytes = tree.get(path);
    if (!bytes) throw new Error(`the build holds no ${path}`);
    photo.attribs["src"] = dataAddress(path, bytes);
    $(photo).removeAttr("srcset sizes loading fetchpriority");
  }
}

/** Links to other languages lead to the published pages; where no address is known, there are none. */
function linkEditions($: Html): void {
  for (const link of $("a[data-edition]").toArray()) {
    const published = $(`link[hreflang="${link.attribs["hreflang"]}"]`).attr("href") ?? "";
    if (published.startsWith("https:")) link.attribs["href"] = published;
    else $(link).remove();
  }
}

/** Allows only the code in the file, and no fetches. */
function lock($: Html): void {
  const sources = (code: readonly string[]) => code.map(hashSource).join(" ");
  $(policyTag).attr(
    "content",
    `default-src 'none'; script-src ${sources(inlineScripts($))}; style-src ${sources(inlineStyles($))}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
  );
}

function refuseFaults($: Html): void {
  const elements = elementsOf($);
  const ids = elements.flatMap(({ attribs }) => attribs["id"] ?? []);
  const known = new Set(ids);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`the id “${twice}” would stand twice in one file`);
  const lost = elements
    .flatMap(({ attribs }) => (attribs["href"]?.startsWith("#") ? attribs["href"].slice(1) : []))
    .find((id) => !known.has(id));
  if (lost !== undefined) throw new Error(`a link to “#${lost}” would lead nowhere in one file`);
  const fetched = elements.find(
    ({ name, attribs: { rel, src, href, data } }) =>
      !["a", "meta"].includes(name) &&
      rel !== "canonical" &&
      [src, href, data].some((to) => to !== undefined && !/^(#|data:)/.test(to)),
  );
  if (fetched) throw new Error(`one file would still fetch something: ${$.html($(fetched).clone().empty())}`);
}
