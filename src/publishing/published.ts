import { slotsIn } from "../ledger/fill-slots.ts";
import type { ChapterText, Ledger } from "../ledger/ledger.ts";
import { sceneSources } from "../ledger/scene-sources.ts";
import { followUses, noUses } from "../ledger/uses.ts";

/** The ids of what a scene draws. */
interface Draws {
  readonly facts: readonly string[];
  readonly datasets: readonly string[];
}

/**
 * The facts, sources and datasets that readers see or that these rest on, in the ledger's order; those for chapters to
 * come are left out. `chapters` are the ones shown, `scenes` the ones in them.
 */
export function publishedOf(
  ledger: Ledger,
  chapters: readonly ChapterText[],
  scenes: Readonly<Record<string, Draws>>,
): Pick<Ledger, "facts" | "sources" | "tables"> {
  const uses = noUses();
  const add = (kind: "facts" | "sources" | "tables" | "quotations" | "terms", ids: readonly string[]): void =>
    ids.forEach((id) => uses[kind].add(id));
  add("quotations", Object.keys(ledger.quotations));
  add("terms", Object.keys(ledger.terms));
  for (const { text } of chapters) {
    add("facts", idsIn(text, "Fact"));
    add("sources", idsIn(text, "Cite"));
  }
  for (const [name, { facts, datasets }] of Object.entries(scenes)) {
    const words = ledger.scenes[name];
    add("facts", facts);
    add("tables", datasets);
    add("facts", slotIds(words));
    add("sources", [...(words ? sceneSources(words) : []), ...(words?.guess?.sources ?? [])]);
  }
  add("facts", slotIds([ledger.story.standfirst, ledger.story.promise, ledger.story.tape, ledger.articleCheck]));
  followUses(uses, ledger);
  return {
    facts: only(ledger.facts, uses.facts),
    sources: only(ledger.sources, uses.sources),
    tables: only(ledger.tables, uses.tables),
  };
}

const idsIn = (mdx: string, component: "Fact" | "Cite"): string[] =>
  [...mdx.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]+)"`, "g"))].map((match) => match[1]!);

/** The ids of facts in the slots of all strings in `data`. */
function slotIds(data: unknown): string[] {
  if (typeof data === "string") return slotsIn(data).map(({ id }) => id);
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(slotIds) : [];
}

const only = <T>(entries: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
