import type { Ledger } from "../ledger/ledger.ts";
import { printFact } from "../ledger/print-fact.ts";
import { standfirstOf } from "../ledger/standfirst.ts";
import { sceneSources } from "../ledger/scene-sources.ts";
import { absolute, stepFiles } from "./addresses.ts";
import { scenesIn } from "../ledger/tags-in.ts";
import { reuse } from "./reuse.ts";

/** A picture's words, slots filled. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly keyframes: readonly {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
  }[];
}

type Told = Pick<Ledger, "story" | "chapters" | "facts" | "sources" | "tables" | "interface" | "scenes">;

/**
 * The story's outline as JSON: chapters, steps, facts, sources, datasets. Paths are below the build's root, whose own
 * address is `address`, if known.
 */
export function storyJson(
  ledger: Told,
  pictures: Readonly<Record<string, PictureWords>>,
  datasets: (scene: string) => readonly string[],
  site: URL | undefined,
) {
  const { title, kicker, byline, day, deadline, checked, language } = ledger.story;
  const chapters = ledger.chapters
    .filter(({ draft }) => !draft)
    .map(({ slug, title, dek, later, text }) => ({
      id: slug,
      title,
      dek,
      later,
      path: `index.html#${slug}`,
      scenes: scenesIn(text),
    }));
  const chapterOf = (scene: string) => chapters.find(({ scenes }) => scenes.includes(scene))?.id;
  return {
    title,
    kicker,
    standfirst: standfirstOf(ledger),
    byline,
    day,
    deadline,
    checked,
    language,
    licence: reuse,
    ...(site ? { address: absolute(site, "index.html") } : {}),
    chapters,
    scenes: Object.entries(pictures).map(([id, { title, subtitle }]) => ({
      id,
      title,
      subtitle,
      chapter: chapterOf(id),
      path: `pictures/${id}.html`,
      embed: `embed/${id}.html`,
      datasets: datasets(id),
      sources: ledger.scenes[id] ? sceneSources(ledger.scenes[id]) : [],
    })),
    steps: Object.entries(pictures).flatMap(([scene, { keyframes }]) =>
      keyframes.map(({ id, title, subtitle, alt }) => {
        const { story, svg, share, card } = stepFiles(`${scene}-${id}`);
        return {
          id: `${scene}-${id}`,
          scene,
          title,
          subtitle,
          description: alt,
          sources: ledger.scenes[scene]?.keyframes[id]?.sources ?? [],
          path: story,
          svg,
          ...(site ? { share, card } : {}),
        };
      }),
    ),
    facts: Object.entries(ledger.facts).map(([id, fact]) => ({
      id,
      what: fact.what,
      value: fact.value,
      unit: fact.unit,
      text: printFact(fact, "full", ledger.interface),
      counted_by: fact.ledger,
      period: fact.year,
      known: fact.known,
      standing: fact.standing,
      verified: fact.verified,
      sources: fact.sources,
      locator: fact.locator,
      worked_out: fact.derived,
      note: fact.note,
      path: `sources.html#f-${id}`,
    })),
    sources: Object.entries(ledger.sources).map(([id, source]) => ({
      id,
      publisher: source.publisher,
      title: source.title,
      published: source.published,
      kind: source.kind,
      copy_of: source.of,
      origin: source.origin,
      document: source.document,
      via: source.via,
      url: source.url,
      licence: source.licence,
      note: source.note,
      path: `sources.html#s-${id}`,
    })),
    datasets: Object.entries(ledger.tables).map(([id, { dataset }]) => ({
      id,
      title: dataset.title,
      vintage: dataset.vintage,
      licence: dataset.licence,
      sources: dataset.sources,
      path: `data/${id}.csv`,
    })),
  };
}
