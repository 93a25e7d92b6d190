import { readHtml, type Html } from "../../html/html.ts";
import type { Tree } from "../tree.ts";

/**
 * The content of other pages that the story links to: the sources with every number, and the rows behind each picture,
 * under unique ids.
 */
export function gatherPages(tree: Tree): string {
  const pictures = [...tree.keys()].flatMap((path) => /^pictures\/([\w-]+)\.html$/.exec(path)?.[1] ?? []);
  return `<article class="sources-page" id="sources-page">${sourcesIn(pageAt(tree, "sources.html"))}${pictures.map((name) => rowsIn(pageAt(tree, `pictures/${name}.html`), name)).join("")}</article>`;
}

/** The id of a place on the sources page within the single file. */
export const inSources = (id: string): string => `sources-${id}`;

/** The sources, one heading level lower, with prefixed ids, since the story's page has some of the same. */
function sourcesIn($: Html): string {
  const sources = $("article.sources-page");
  if (sources.length === 0) throw new Error("sources.html holds no sources");
  $(".kicker", sources).remove();
  $("h1", sources).each((_, heading) => void (heading.name = "h2"));
  for (const { attribs } of sources.find("*").toArray())
    for (const [name, value] of Object.entries(attribs))
      if (/^(id|for|aria-[a-z]+by)$/.test(name)) attribs[name] = inSources(value);
      else if (name === "href" && value.startsWith("#")) attribs[name] = `#${inSources(value.slice(1))}`;
  return sources.html()!;
}

/** The tables of a picture's page. Links from a row to a still lead to that step of the story instead. */
function rowsIn($: Html, scene: string): string {
  $('.rows [data-marks][href^="#"]')
    .attr("href", (_, keyframe) => `#${scene}-${keyframe.slice(1)}`)
    .removeAttr("data-marks");
  return `<section id="rows-${scene}"><h2>${$("h1").html() ?? scene}</h2>${$.html($("div.rows"))}</section>`;
}

const pageAt = (tree: Tree, path: string): Html => readHtml(tree.get(path)?.toString() ?? "");
