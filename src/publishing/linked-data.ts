import type { Table } from "../ledger/read-table.ts";
import type { Source } from "../schemas/source.ts";
import type { Story } from "../schemas/story.ts";
import { absolute } from "./addresses.ts";
import { authorOf } from "./author.ts";
import { reuse } from "./reuse.ts";

/** A schema.org thing, for JSON-LD in a page. */
export type LinkedData = Readonly<Record<string, unknown>>;

const context = { "@context": "https://schema.org" } as const;

/** The story as a NewsArticle. `card` is the path of its social card. */
export function newsArticle(story: Story, site: URL | undefined, card: string): LinkedData {
  const maker = {
    "@type": "Organization",
    name: authorOf(story),
    ...(site ? { url: absolute(site, "index.html") } : {}),
  };
  return {
    ...context,
    "@type": "NewsArticle",
    headline: story.title,
    alternativeHeadline: story.kicker,
    description: story.standfirst,
    datePublished: story.checked,
    dateModified: story.checked,
    contentReferenceTime: story.day,
    inLanguage: story.language,
    isAccessibleForFree: true,
    license: reuse.url,
    author: maker,
    publisher: maker,
    ...(site
      ? {
          url: absolute(site, "index.html"),
          mainEntityOfPage: absolute(site, "index.html"),
          image: [absolute(site, card)],
        }
      : {}),
  };
}

/** The rows behind a picture, on the page `path`; `sources` are all sources of the story. */
export function datasetOf(
  { name, dataset }: Pick<Table, "name" | "dataset">,
  sources: Readonly<Record<string, Source>>,
  site: URL | undefined,
  path: string,
): LinkedData {
  const publishers = [
    ...new Set(dataset.sources.map((id) => sources[id]?.publisher).filter((publisher) => publisher !== undefined)),
  ];
  return {
    ...context,
    "@type": "Dataset",
    name: dataset.title,
    description: [dataset.title, dataset.vintage, dataset.note]
      .filter((part) => part !== undefined)
      .map((part) => part.replace(/\.$/, ""))
      .join(". "),
    creator: publishers.map((publisher) => ({ "@type": "Organization", name: publisher })),
    ...(dataset.licence === undefined ? {} : { license: dataset.licence }),
    isAccessibleForFree: true,
    variableMeasured: Object.entries(dataset.columns).map(([column, { unit, what }]) => ({
      "@type": "PropertyValue",
      name: column,
      unitText: unit,
      ...(what === undefined ? {} : { description: what }),
    })),
    ...(site
      ? {
          url: absolute(site, path),
          distribution: [
            { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: absolute(site, `data/${name}.csv`) },
          ],
        }
      : {}),
  };
}

/** JSON escaped for a script element. */
export const asScript = (data: LinkedData | readonly LinkedData[]): string =>
  JSON.stringify(data).replaceAll("<", "\\u003c");
