import type { Fact, Ledger } from "../ledger/ledger.ts";
import type { Path } from "../ledger/read-yaml.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { originOf, type Source, type SourceKind } from "../schemas/source.ts";

/** A source with its id. */
type Named = Source & { readonly id: string };

/** Kinds whose numbers stand in tables, where a reader needs the row to find one again. */
const ofTables: readonly (string | undefined)[] = ["statistics", "research"];

/** How strong each kind is, the strongest first; not of research, which is the first source of its own numbers and the third of others'. */
const ranks: Readonly<Partial<Record<SourceKind, number>>> = {
  official: 0,
  statistics: 0,
  agency: 1,
  newspaper: 2,
  "trade-press": 3,
  copy: 4,
};

/** Hosts that keep others' pages as they were: the only ones to which a copy may lead. */
const archives = /^https?:\/\/([\w-]+\.)*(archive\.org|archive\.(ph|is|today)|perma\.cc|webcitation\.org)\//;

/**
 * What the record itself shows to be wrong: facts and quotations that claim more sources than they name; facts that were known
 * before any of their sources, that lead with a weak one, or that cannot be found again; copies that are linked; days that have not come. `today` is a day, YYYY-MM-DD.
 */
export function checkEvidence(ledger: Ledger, today: string): Problem[] {
  const problems: Problem[] = [];
  const { checked } = ledger.story;
  const last = lastPossible(today, checked);
  const tell = (file: string, path: Path, message: string) => problems.push(problem(ledger.at(file, path), message));

  for (const fact of Object.values(ledger.facts)) {
    const { id, writtenAt, derived, known } = fact;
    const sources = fact.sources.flatMap((name) => ledger.sources[name] ?? []);
    if (derived || sources.length < fact.sources.length) continue;
    const { file } = writtenAt;
    if (isLater(known, last)) tell(file, [id, "known"], notYet(known));
    else if (sources.every(({ published }) => isLater(published, dayAfter(known))))
      tell(file, [id, "known"], early(fact, sources));
    const stronger = strongerThan(sources);
    if (stronger)
      tell(
        file,
        [id, "source"],
        `${JSON.stringify(id)} leads with a source of kind ${sources[0]!.kind}, and ${JSON.stringify(stronger.id)} is of kind ${stronger.kind}; name that under source, and this under also`,
      );
    const claim = claimFault(fact.verified, sources);
    if (claim) tell(file, [id, "verified"], claim);
    if (fact.locator === undefined && (fact.rows.length > 0 || ofTables.includes(sources[0]!.kind)))
      problems.push(
        problem(
          writtenAt,
          `${JSON.stringify(id)} comes from a table and says not where it stands there; write locator: the table and row, or the page and paragraph, such as "Table 1, China, 2017"`,
        ),
      );
    if (/^not recorded\b/i.test(fact.locator ?? ""))
      tell(
        file,
        [id, "locator"],
        "this locator says nothing; write the table and row, the page or the paragraph, or delete it",
      );
  }
  for (const [id, said] of Object.entries(ledger.quotations)) {
    const file = "content/quotations.yaml";
    if (isLater(said.date, last)) tell(file, [id, "date"], notYet(said.date));
    const named = [...new Set([said.source, ...said.also])];
    const sources = named.flatMap((name) => ledger.sources[name] ?? []);
    const claim = sources.length === named.length && claimFault(said.verified, sources);
    if (claim) tell(file, [id, "verified"], claim);
  }
  for (const { id, published, kind, of, url } of Object.values(ledger.sources)) {
    const file = "content/sources.yaml";
    if (isLater(published, last)) tell(file, [id, "published"], notYet(published));
    if (kind === "copy" && url !== undefined && !archives.test(url))
      tell(
        file,
        [id, "url"],
        `this leads to a copy of ${of}; delete the address, or write that of the original or of an archive, such as https://web.archive.org/…`,
      );
  }
  return problems;
}

/** Whether a day, month or year is later than another, at the coarser of the two precisions. */
function isLater(when: string, than: string): boolean {
  const length = Math.min(when.length, than.length);
  return when.slice(0, length) > than.slice(0, length);
}

/** The last day that may have come: further east it is tomorrow already, and a machine whose clock is slow knows at least the day on which all was checked. */
export const lastPossible = (today: string, checked: string): string =>
  dayAfter(today) > checked ? dayAfter(today) : checked;

/** The day after a day, on which papers print it and on which it is that day still further west; a month or year stays. */
const dayAfter = (when: string): string =>
  when.length < 10 ? when : new Date(Date.parse(when) + 86_400_000).toISOString().slice(0, 10);

const notYet = (when: string): string => `${when} has not come yet; write the day on which it was published`;

function early({ id, known, maker }: Fact, sources: readonly Named[]): string {
  const first = sources.reduce((a, b) => (isLater(a.published, b.published) ? b : a));
  const which = sources.length === 1 ? "its only source" : "the earliest of its sources";
  const worked = maker === undefined ? ", with maker: who worked it out if it is for the story's own day" : "";
  return `${JSON.stringify(id)} is known ${known}, but ${which}, ${JSON.stringify(first.id)}, is of ${first.published}; write known: ${first.published}${worked}, or name a source that had this very value by ${known}`;
}

/** The first source that is stronger than the one that leads. */
const strongerThan = ([first, ...others]: readonly Named[]): Named | undefined =>
  others.find(({ kind }) => (ranks[kind] ?? Infinity) < (ranks[first!.kind] ?? -Infinity));

/** What is wrong with a claim of several sources. */
function claimFault(verified: Fact["verified"], sources: readonly Named[]): string | undefined {
  if (verified !== "two-sources" && verified !== "one-origin") return undefined;
  const [first] = sources;
  if (sources.length === 1)
    return `${verified} needs two named sources, and ${JSON.stringify(first!.id)} is the only one; name ${verified === "two-sources" ? "one of another origin" : "another printing"} under also, or write one-source`;
  if (verified === "two-sources" && sources.every((source) => originOf(source) === originOf(first!)))
    return `two-sources needs two origins, and all of these have theirs from ${first!.origin ?? first!.of ?? first!.publisher}; write one-origin, or name a source of another origin under also`;
  return undefined;
}
