import { slotsIn } from "./fill-slots.ts";
import type { ChapterText, Ledger } from "./ledger.ts";
import { sceneSources } from "./scene-sources.ts";
import { tagsIn } from "./tags-in.ts";
import { textsIn } from "./texts-in.ts";
import { followUses, noUses } from "./uses.ts";

/** The ids of what a scene draws. */
interface Draws {
  readonly facts: readonly string[];
  readonly datasets: readonly string[];
}

/** What readers get of the ledger. */
export type Published = Pick<Ledger, "facts" | "sources" | "quotations" | "terms" | "tables">;

/**
 * What readers see of the ledger, or what that rests on, in the ledger's order: what only drafts, notes to colleagues
 * and chapters to come use is left out. `chapters` are the ones shown, `scenes` the ones in them.
 */
export function publishedOf(
  ledger: Ledger,
  chapters: readonly ChapterText[],
  scenes: Readonly<Record<string, Draws>>,
): Published {
  const uses = noUses();
  const add = (kind: keyof Published, ids: readonly string[]): void => ids.forEach((id) => uses[kind].add(id));
  const named = (component: string, attribute: string): string[] =>
    chapters
      .flatMap(({ text }) => tagsIn(text, component))
      .flatMap((attributes) => (attributes[attribute] ?? "").split(/\s+/).filter(Boolean));
  add("facts", named("Fact", "id"));
  add("sources", named("Cite", "id"));
  add("quotations", [...named("Quote", "id"), ...named("Rally", "quotes")]);
  add("terms", named("Term", "id"));
  for (const id of named("Photo", "id")) uses.photos.add(id);
  add("facts", slotIds([...uses.photos].map((id) => ledger.photos[id])));
  const guessed = named("Guess", "scene");
  for (const [name, { facts, datasets }] of Object.entries(scenes)) {
    const words = ledger.scenes[name];
    const guess = guessed.includes(name) ? words?.guess : undefined;
    add("facts", facts);
    add("tables", datasets);
    add("facts", slotIds([{ ...words, guess }]));
    add("sources", [...(words ? sceneSources(words) : []), ...(guess?.sources ?? [])]);
  }
  add("facts", slotIds([ledger.story.standfirst, ledger.story.promise, ledger.story.tape, ledger.articleCheck]));
  followUses(uses, ledger);
  return {
    facts: only(ledger.facts, uses.facts),
    sources: only(ledger.sources, uses.sources),
    quotations: only(ledger.quotations, uses.quotations),
    terms: only(ledger.terms, uses.terms),
    tables: only(ledger.tables, uses.tables),
  };
}

/** The ids of facts in the slots of all strings in `data`. */
const slotIds = (data: unknown): string[] => textsIn(data).flatMap(({ text }) => slotsIn(text).map(({ id }) => id));

const only = <T>(entries: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
