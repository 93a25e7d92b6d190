import { readHtml, type Html } from "../../html/html.ts";
import type { Tree } from "../tree.ts";

/** What other pages hold that the story links to: the sources with every number, and the rows behind each picture, under ids that no other part has. */
export function gatherPages(tree: Tree): string {
  const pictures = [...tree.keys()].flatMap((path) => /^pictures\/([\w-]+)\.html$/.exec(path)?.[1] ?? []);
  return `<article class="sources-page" id="sources-page">${sourcesIn(pageAt(tree, "sources.html"))}${pictures.map((name) => rowsIn(pageAt(tree, `pictures/${name}.html`), name)).join("")}</article>`;
}

/** The id that a place on the sources page has within one file. */
export const inSources = (id: string): string => `sources-${id}`;

/** The sources, a heading lower, under ids of their own, since the story's page has some of the same. */
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

/** The tables of a picture's page. A row that leads to a still there leads to that step of the story here. */
function rowsIn($: Html, scene: string): string {
  $('.rows [data-marks][href^="#"]')
    .attr("href", (_, keyframe) => `#${scene}-${keyframe.slice(1)}`)
    .removeAttr("data-marks");
  return `<section id="rows-${scene}"><h2>${$("h1").html() ?? scene}</h2>${$.html($("div.rows"))}</section>`;
}

const pageAt = (tree: Tree, path: string): Html => readHtml(tree.get(path)?.toString() ?? "");
