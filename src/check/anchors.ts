import type { Ledger } from "../ledger/ledger.ts";
import { publishedOf, type Published } from "../ledger/published.ts";
import { suggest } from "../ledger/suggest.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import type { Chapter, Report } from "./chapter.ts";
import type { Place } from "./places.ts";
import type { SceneShape } from "./scene-shape.ts";
import { walk } from "./tree.ts";

/** What a page beside the story holds: its ids, or undefined where there is no such page. */
type Pages = (path: string) => readonly string[] | undefined;

/** Reports links in chapters that lead to no place of the story, or of the pages beside it, as readers will have them. */
export function checkAnchors(
  reports: ReadonlyMap<Chapter, Report>,
  places: ReadonlyMap<string, Place>,
  ledger: Ledger,
  scenes: readonly SceneShape[],
): void {
  const pages = {
    published: pagesOf(
      ledger,
      ledger.chapters.filter(({ draft }) => !draft),
      scenes,
    ),
    all: pagesOf(ledger, ledger.chapters, scenes),
  };
  for (const [{ tree, front, source }, report] of reports) {
    if (!tree) continue;
    walk(tree, (node) => {
      if (node.type !== "link" && node.type !== "definition") return;
      const url = node.url ?? "";
      const { start, end } = node.position;
      const at =
        node.type === "link"
          ? start.offset
          : start.offset + Math.max(0, source.slice(start.offset, end.offset).lastIndexOf(url));
      const [, path = "", , fragment = ""] = /^([^#]*)(#(.*))?$/.exec(url) ?? [];
      const id = decode(fragment);
      if (url.startsWith("#")) {
        const place = places.get(id);
        if (!place) report(at, `no place ${JSON.stringify(id)} in the page${suggest(id, places.keys())}`);
        else if (place.draft && !front.draft)
          report(
            at,
            `${JSON.stringify(id)} stands in a draft, and has no place in the published page; take the link out until it is published`,
          );
        return;
      }
      if (!/^(?:sources|pictures|pictures\/[a-z0-9-]+)\.html$/.test(path) || !ledger.whole) return;
      const ids = (front.draft ? pages.all : pages.published)(path);
      if (!ids)
        report(
          at,
          `no page ${JSON.stringify(path)} is published${
            pages.all(path)
              ? "; only a draft tells its picture"
              : suggest(
                  path,
                  scenes.map(({ id }) => `pictures/${id}.html`),
                )
          }`,
        );
      else if (fragment && !ids.includes(id))
        report(at, `no place ${JSON.stringify(id)} in ${path}${suggest(id, ids)}`);
    });
  }
}

/** The pages beside the story, for readers of these chapters. */
function pagesOf(ledger: Ledger, chapters: Ledger["chapters"], scenes: readonly SceneShape[]): Pages {
  const told = new Set(chapters.flatMap(({ text }) => scenesIn(text)));
  const shown = scenes.filter(({ id }) => told.has(id));
  const published: Published = publishedOf(
    ledger,
    chapters,
    Object.fromEntries(shown.map((scene) => [scene.id, scene])),
  );
  const entries = (sign: string, of: Readonly<Record<string, unknown>>) => Object.keys(of).map((id) => `${sign}-${id}`);
  const sources = [
    ...["main", "article", "numbers", "quotations", "terms", "rows", "sources", "corrections"],
    ...entries("f", published.facts),
    ...entries("q", published.quotations),
    ...entries("t", published.terms),
    ...entries("s", published.sources),
  ];
  return (path) => {
    if (path === "sources.html") return sources;
    if (path === "pictures.html") return ["main"];
    const scene = shown.find(({ id }) => path === `pictures/${id}.html`);
    return scene && ["main", "cite", ...scene.keyframes.map(({ id }) => id)];
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
