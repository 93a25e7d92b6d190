import { createHash } from "node:crypto";
import { z } from "astro/zod";
import { articleCheckSchema, type ArticleCheck } from "../schemas/article-check.ts";
import { chapterSchema, type Chapter } from "../schemas/chapter.ts";
import { datasetSchema } from "../schemas/dataset.ts";
import { derivedFactSchema, statedFactSchema, type DerivedFact, type StatedFact } from "../schemas/fact.ts";
import { interfaceSchema, pageWords, type InterfaceWords } from "../schemas/interface.ts";
import { startOf, type Problem, type SourcePosition } from "../schemas/problem.ts";
import { photoSchema, type Photo } from "../schemas/photo.ts";
import { quotationSchema, type Quotation } from "../schemas/quotation.ts";
import { sceneWordsSchema, type SceneWords } from "../schemas/scene-words.ts";
import { sourceSchema, type Source } from "../schemas/source.ts";
import { rowWordsSchema, type RowWords } from "../schemas/row-words.ts";
import { storySchema, type Story } from "../schemas/story.ts";
import { termSchema, type Term } from "../schemas/term.ts";
import { printDate } from "./print-date.ts";
import { readChapter, type ChapterFile } from "./read-chapter.ts";
import { check, checkRest, readEntries, type Entries, type Placed } from "./read-entries.ts";
import { readTable, type Table } from "./read-table.ts";
import { readYamlFile, type Path, type YamlFile } from "./read-yaml.ts";
import { isDerived, resolveFacts, type Fact } from "./resolve-facts.ts";
import { rowWordsFile } from "./row-names.ts";
import { mergeMark } from "./merge-mark.ts";
import { missing, suggest } from "./suggest.ts";

export type { Fact } from "./resolve-facts.ts";
export type { Table } from "./read-table.ts";

/** The words a page says by itself, with the story's language, which prints numbers. */
export type Interface = InterfaceWords & { readonly language: string };

/** A chapter's front matter and words. */
export type ChapterText = Chapter & ChapterFile;

/** Everything in `content/` but the chapters' words, checked. What is faulty is left out and reported in `problems`. */
export interface Ledger {
  readonly story: Story;
  readonly interface: Interface;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: Entries<Source>;
  readonly quotations: Entries<Quotation>;
  readonly terms: Entries<Term>;
  /** By the name of the files in content/data without the ending. */
  readonly tables: Readonly<Record<string, Table>>;
  /** A translation's words for the rows, by the same names; none in the original. */
  readonly rowWords: Readonly<Record<string, RowWords>>;
  /** By the name of the file in content/scenes without the ending. */
  readonly scenes: Readonly<Record<string, SceneWords>>;
  /** By the name of the files in content/photos without the ending. */
  readonly photos: Readonly<Record<string, Photo>>;
  readonly articleCheck: ArticleCheck;
  /** In the order of their files' numbers, drafts too. */
  readonly chapters: readonly ChapterText[];
  /** The story's `checked` day in words. */
  readonly checkedWords: string;
  /** All that is wrong with single files and with ids between them, chapters aside. */
  readonly problems: readonly Problem[];
  /** The position of a value in a YAML file of `content/`, or of a passage in it. */
  readonly at: (file: string, path: Path, passage?: string | RegExp) => SourcePosition;
  /** The position of a key in a YAML file of `content/`. */
  readonly keyAt: (file: string, path: Path) => SourcePosition;
  /** Whether a YAML file has a path, even a faulty one, or cannot be read: a faulty entry is reported once, not again as missing where it is used. */
  readonly isWritten: (file: string, path: Path) => boolean;
  /** The same of a fact, in whichever of its two files it stands. */
  readonly isFact: (id: string) => boolean;
  /** The same of a photo: whether one of its two files is there. */
  readonly isPhoto: (id: string) => boolean;
  /** Whether every file and entry could be read, so that what is not in the ledger does not exist. */
  readonly whole: boolean;
}

/** Text with Unix line ends and without byte-order mark, as all readers here expect it. */
export const tidy = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

/** The SHA-256 that a dataset's description must give: of the tidied CSV, so that Windows line ends change nothing. */
export const sumOf = (csv: string): string => createHash("sha256").update(tidy(csv)).digest("hex");

/** The numbers that pages print. */
export const factsFile = "content/facts.yaml";
/** Facts of the same form that wait for chapters to come: what nothing prints is not published. May be left out. */
export const reportingFile = "content/reporting.yaml";

/** Reads all of `content/`, given as text by path (`content/facts.yaml`). Never throws for what a writer wrote. */
export function readLedger(files: ReadonlyMap<string, string>): Ledger {
  const problems: Problem[] = [];
  const text = (file: string): string | undefined => (files.has(file) ? tidy(files.get(file)!) : undefined);
  const yamls = new Map<string, YamlFile>();
  let leftOut = 0;
  const entries = <S extends z.ZodType>(file: string, schemaOf: S | ((entry: unknown) => S)) => {
    const read = readEntries(file, text(file), schemaOf, problems);
    yamls.set(file, read.yaml);
    leftOut += (namesUnder(read.yaml)?.length ?? 0) - Object.keys(read.entries).length;
    return read.entries;
  };
  const whole = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const yaml = readYamlFile(file, text(file));
    yamls.set(file, yaml);
    problems.push(...yaml.problems);
    if (yaml.problems.length) problems.push(...checkRest(yaml, schema));
    const read = yaml.problems.length ? undefined : check(yaml, [], yaml.data ?? {}, schema, problems);
    if (read === undefined) leftOut++;
    return read;
  };

  const story = whole("content/story.yaml", storySchema) ?? {
    ...emptyStory,
    language: readable(yamls.get("content/story.yaml"), "language") ?? "en-GB",
    day: readable(yamls.get("content/story.yaml"), "day") ?? unknownDay,
  };
  const words = whole("content/interface.yaml", interfaceSchema);
  // Unit names are known even where something else in the interface is faulty.
  const units = namesUnder(yamls.get("content/interface.yaml"), "units");
  const sources = entries("content/sources.yaml", sourceSchema);
  const quotations = entries("content/quotations.yaml", quotationSchema);
  const terms = entries("content/glossary.yaml", termSchema);
  const articleCheck = (files.has("content/article-check.yaml")
    ? whole("content/article-check.yaml", articleCheckSchema)
    : undefined) ?? { rows: [] };
  const at = (file: string, path: Path, passage?: string | RegExp): SourcePosition =>
    yamls.get(file)?.valueAt(path, passage) ?? startOf(file);
  const factEntries: Record<string, (StatedFact | DerivedFact) & Placed> = {};
  const factFiles = [factsFile, ...(files.has(reportingFile) ? [reportingFile] : [])];
  for (const file of factFiles) {
    const read = entries<z.ZodType<StatedFact | DerivedFact>>(file, (entry) =>
      isDerived(entry) ? derivedFactSchema : statedFactSchema,
    );
    for (const [id, entry] of Object.entries(read)) {
      if (!Object.hasOwn(factEntries, id)) factEntries[id] = entry;
      else
        problems.push({
          ...entry.writtenAt,
          message: `${JSON.stringify(id)} stands in ${factsFile} too; keep one of the two`,
        });
    }
  }
  const isWritten = (file: string, path: Path): boolean => {
    const yaml = yamls.get(file);
    return !files.has(file) || !yaml || yaml.problems.length > 0 || yaml.has(path);
  };
  const isFact = (id: string): boolean => factFiles.some((file) => isWritten(file, [id]));
  const facts = resolveFacts(factEntries, { at, isFact }, story.day, units, problems);

  leftOut += Object.keys(factEntries).length - Object.keys(facts).length;
  const sourceIds = files.has("content/sources.yaml") ? namesUnder(yamls.get("content/sources.yaml")) : undefined;
  const knownSources = sourceIds && new Set(sourceIds);
  const needSource = (file: string, path: Path, id: string): void => {
    if (knownSources && !knownSources.has(id))
      problems.push({ ...at(file, path), message: missing("source", id, "content/sources.yaml", knownSources) });
  };
  for (const [id, fact] of Object.entries(factEntries)) {
    const { file } = fact.writtenAt;
    if (units && !units.includes(fact.unit))
      problems.push({
        ...at(file, [id, "unit"]),
        message: `no unit ${JSON.stringify(fact.unit)} in content/interface.yaml${suggest(fact.unit, units) || `; there are ${units.join(", ")}`}`,
      });
    if (fact.source === undefined) continue;
    needSource(file, [id, "source"], fact.source);
    fact.also.forEach((source, i) => needSource(file, [id, "also", i], source));
  }
  for (const [id, { source, also }] of Object.entries(quotations)) {
    needSource("content/quotations.yaml", [id, "source"], source);
    also.forEach((other, i) => needSource("content/quotations.yaml", [id, "also", i], other));
  }
  for (const [id, { source }] of Object.entries(terms))
    if (source) needSource("content/glossary.yaml", [id, "source"], source);
  articleCheck.rows.forEach((row, i) =>
    row.sources.forEach((source, j) => needSource("content/article-check.yaml", ["rows", i, "sources", j], source)),
  );

  const tables: Record<string, Table> = {};
  const rowWords: Record<string, RowWords> = {};
  const scenes: Record<string, SceneWords> = {};
  const photos: Record<string, Photo> = {};
  const chapters: ChapterText[] = [];
  for (const file of [...files.keys()].sort()) {
    const scene = /^content\/scenes\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (scene) {
      const read = whole(file, sceneWordsSchema);
      if (read) scenes[scene] = read;
      for (const [at, { sources }] of Object.entries(read?.keyframes ?? {}))
        sources.forEach((source, i) => needSource(file, ["keyframes", at, "sources", i], source));
      read?.guess?.sources.forEach((source, i) => needSource(file, ["guess", "sources", i], source));
    }
    const photo = /^content\/photos\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (photo) {
      const read = whole(file, photoSchema);
      if (read) photos[photo] = read;
      if (read?.source) needSource(file, ["source"], read.source);
    }
    if (/^content\/chapters\/[^/]+\.mdx$/.test(file)) {
      const read = readChapter(file, text(file)!);
      yamls.set(file, read.yaml);
      const front = read.problems.length
        ? undefined
        : check(read.yaml, [], read.yaml.data ?? {}, chapterSchema, read.problems);
      chapters.push({ ...read.chapter, ...(front ?? emptyChapter) });
      problems.push(...read.problems);
      if (text(file)!.trim() === "") leftOut++;
    }
    const csv = /^content\/data\/([^/]+)\.csv$/.exec(file)?.[1];
    if (csv && !files.has(`content/data/${csv}.yaml`))
      problems.push({
        ...startOf(file),
        message: `content/data/${csv}.yaml is missing; it says what these rows are, their sources and units`,
      });
    const name = /^content\/data\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (!name) continue;
    const rows = text(`content/data/${name}.csv`);
    const dataset = whole(file, datasetSchema);
    if (rows === undefined)
      problems.push({
        ...startOf(file),
        message: `content/data/${name}.csv is missing; this file describes its rows`,
      });
    if (!dataset || rows === undefined) continue;
    dataset.sources.forEach((source, i) => needSource(file, ["sources", i], source));
    const table = (tables[name] = readTable(
      name,
      rows,
      dataset,
      yamls.get(file)!,
      { units, sources: knownSources },
      problems,
    ));
    const said = files.has(rowWordsFile(name)) ? whole(rowWordsFile(name), rowWordsSchema) : undefined;
    if (said) rowWords[name] = said;
    const sum = sumOf(rows);
    if (!table.spoilt && dataset.sha256 !== sum && !mergeMark.test(rows))
      problems.push({
        ...at(file, ["sha256"]),
        message: `content/data/${name}.csv has changed; look at what changed, and if it was meant, write sha256: ${sum}`,
      });
  }
  return {
    story,
    facts,
    sources,
    quotations,
    terms,
    tables,
    rowWords,
    scenes,
    photos,
    articleCheck,
    chapters,
    problems,
    at,
    keyAt: (file, path) => yamls.get(file)?.keyAt(path) ?? startOf(file),
    isWritten,
    isFact,
    isPhoto: (id) => [...files.keys()].some((file) => file.startsWith(`content/photos/${id}.`)),
    whole: [...yamls.values()].every((yaml) => yaml.problems.length === 0) && leftOut === 0,
    interface: { ...(words ?? emptyInterface), language: story.language },
    checkedWords: printDate(story.checked, story.language),
  };
}

/** The keys of a map in a file, faulty entries too; undefined where the file cannot be read. */
function namesUnder(yaml: YamlFile | undefined, key?: string): string[] | undefined {
  if (!yaml || yaml.problems.length) return undefined;
  const map = key === undefined ? yaml.data : (yaml.data as Record<string, unknown> | null)?.[key];
  return typeof map === "object" && map !== null ? Object.keys(map) : [];
}

/** The story's day where it cannot be read: nothing is known of what came before or after it. */
export const unknownDay = "9999-12-31";

const emptyStory: Story = {
  offline: true,
  translations: "warn",
  kicker: "",
  scroll_hint: "",
  tape: [],
  title: "",
  standfirst: "",
  day: unknownDay,
  deadline: "9999-12-31",
  byline: "",
  language: "en",
  checked: "9999-12-31",
  corrections: "",
};
/** A field of the story, even where something else in its file is faulty: month names, the dictionary and what is later depend on it. */
function readable(yaml: YamlFile | undefined, field: "language" | "day"): string | undefined {
  const data = yaml?.data ?? yaml?.rest;
  const read = storySchema.shape[field].safeParse(
    typeof data === "object" && data !== null ? (data as Record<string, unknown>)[field] : undefined,
  );
  return read.success ? read.data : undefined;
}

const emptyChapter: Chapter = { title: "", dek: "", later: false, draft: false };
const emptyInterface: InterfaceWords = {
  units: {},
  about: "{n}",
  spelled: { small: [], tens: [], joined: "" },
  verified: { "two-sources": "", "one-origin": "", "one-source": "", "article-only": "", arithmetic: "" },
  kinds: { official: "", statistics: "", agency: "", newspaper: "", research: "", "trade-press": "", copy: "{of}" },
  ...(Object.fromEntries(pageWords.map((name) => [name, ""])) as Record<(typeof pageWords)[number], string>),
};
