import type { Tree } from "../tree.ts";

/** What other pages hold that the story links to: the sources with every number, and the rows behind each picture, under ids that no other part has. */
export function gatherPages(tree: Tree): string {
  const sources = /<article class="sources-page">([^]*)<\/article>/.exec(pageAt(tree, "sources.html"))?.[1];
  if (sources === undefined) throw new Error("sources.html holds no sources");
  const pictures = [...tree.keys()].flatMap((path) => /^pictures\/([\w-]+)\.html$/.exec(path)?.[1] ?? []);
  const rows = pictures.map((name) => {
    const page = pageAt(tree, `pictures/${name}.html`);
    const title = /<h1>([^]*?)<\/h1>/.exec(page)?.[1] ?? name;
    return `<section id="rows-${name}"><h2>${title}</h2>${(page.match(/<div class="rows">[^]*?<\/p>\s*<\/div>/g) ?? []).map((table) => toSteps(table, name)).join("")}</section>`;
  });
  return `<article class="sources-page" id="sources-page">${apart(sources.replace(/<p class="kicker">[^]*?<\/p>/, "").replaceAll("h1>", "h2>"))}${rows.join("")}</article>`;
}

/** The id that a place on the sources page has within one file. */
export const inSources = (id: string): string => `sources-${id}`;

/** A row that leads to a still of its picture's page leads to that step of the story here. */
const toSteps = (table: string, scene: string): string =>
  table.replace(/\shref="#([^"]+)" data-marks="[^"]*"/g, (_, keyframe: string) => ` href="#${scene}-${keyframe}"`);

/** The story's page has some of the same ids. */
const apart = (html: string): string =>
  html.replace(
    /(\s(?:id|for|aria-[a-z]+by)="|\shref="#)([^"]+)(?=")/g,
    (_, before: string, id: string) => before + inSources(id),
  );

const pageAt = (tree: Tree, path: string): string => tree.get(path)?.toString() ?? "";
