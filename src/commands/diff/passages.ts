import { readChapter } from "../../check/chapter.ts";
import { sentencesOf } from "../../check/prose.ts";
import { attribute, walk, type Node } from "../../check/tree.ts";
import { tidy, type Ledger, type readLedger } from "../../ledger/ledger.ts";
import { editionOf, editionsIn } from "../../ledger/translation/editions.ts";
import { layOver } from "../../ledger/translation/lay-over.ts";
import { lineOf, type SourcePosition } from "../../schemas/problem.ts";
import { captionOf, printAll } from "../../storyboard/missing-words.ts";
import { saidIn } from "../../storyboard/outline.ts";

/** A sentence, label or other piece of text as a reader sees it. */
export interface Passage {
  readonly text: string;
  /** `content/chapters/02-verbal-volleys.mdx:12`. */
  readonly place: string;
  /** Its place in the story: `volleys, list-3`. */
  readonly in: string;
  /** Set if `in` identifies it uniquely, so that it is compared by name, whatever the words. */
  readonly named?: true;
}

/** Passages in reading order by where they belong: a chapter, a picture's words, or another file of `content/`. */
export type Passages = ReadonlyMap<string, readonly Passage[]>;

/** All text of every translation in `content/`; `read` reads a story. */
export const readTranslations = (files: ReadonlyMap<string, string>, read: typeof readLedger): Passages =>
  new Map(
    editionsIn(files.keys()).flatMap((edition) => {
      const { files: laid, placeOf } = layOver(files, edition);
      const ledger = read(laid);
      const facts = Object.entries(ledger.facts).map(([id, { what, note, locator }]) => [id, { what, note, locator }]);
      return [
        ...readPassages(laid, ledger, placeOf),
        ["content/facts.yaml", wordsIn("content/facts.yaml", Object.fromEntries(facts), ledger, placeOf)] as const,
      ].map(
        // What is not translated is told as the original's.
        ([name, passages]) =>
          [`${edition}: ${name}`, passages.filter(({ place }) => editionOf(place) === edition)] as const,
      );
    }),
  );

/**
 * All text of `content/` that readers see, facts printed; link targets follow the paragraph that holds the link.
 * `placeOf` says where what stands in `files` was written.
 */
export function readPassages(
  files: ReadonlyMap<string, string>,
  ledger: Ledger,
  placeOf: (at: SourcePosition) => SourcePosition = (at) => at,
): Passages {
  const placed = (at: SourcePosition): string => lineOf(placeOf(at));
  const words = (file: string, data: unknown): Passage[] => wordsIn(file, data, ledger, placeOf);
  const all = new Map<string, readonly Passage[]>();
  for (const front of ledger.chapters) {
    const { chapter } = readChapter(tidy(files.get(front.file)!), front, ledger);
    const passages: Passage[] = ["title", "dek"].map((field) => ({
      text: front[field as "title" | "dek"],
      place: placed(ledger.at(front.file, [field])),
      in: field,
    }));
    for (const flag of ["draft", "later"] as const)
      if (front[flag])
        passages.push({ text: `${flag}: true`, place: placed(ledger.at(front.file, [flag])), in: "front matter" });
    const proseAt = new Map(chapter.prose.map((prose) => [prose.block, prose]));
    if (chapter.tree)
      walk(chapter.tree, (node, above) => {
        const where = { place: placed(chapter.place(node.position.start.offset)), in: stepOf([...above, node]) };
        const prose = proseAt.get(node);
        if (prose) {
          const sentences = sentencesOf(saidIn(prose, ledger), ledger.story.language).map(({ text }) => text.trim());
          for (const text of [...sentences.filter(Boolean), ...linksIn(node)]) passages.push({ text, ...where });
        }
        for (const id of node.name === "Rally" ? (attribute(node, "quotes") ?? "").split(/\s+/) : [])
          passages.push({ text: `“${ledger.quotations[id]?.words ?? id}”`, ...where });
        if (node.name === "Photo") passages.push({ text: `photo ${attribute(node, "id") ?? ""}`, ...where });
        if (node.name === "Step")
          passages.push({
            text: `step ${attribute(node, "at") ?? ""}${attribute(node, "when") ? `, ${attribute(node, "when")}` : ""}`,
            ...where,
          });
      });
    all.set(`Chapter: ${front.file}`, passages);
  }
  for (const name of Object.keys(ledger.scenes))
    all.set(`Picture: ${name}`, words(`content/scenes/${name}.yaml`, ledger.scenes[name]));
  // An older version's code knows of no photos.
  for (const [name, photo] of Object.entries((ledger as Partial<Ledger>).photos ?? {}))
    all.set(`Photograph: ${name}`, words(`content/photos/${name}.yaml`, photo));
  for (const [name, data] of [
    ["story", ledger.story],
    ["article-check", ledger.articleCheck],
    ["quotations", ledger.quotations],
    ["glossary", ledger.terms],
    ["sources", ledger.sources],
    ["interface", ledger.interface],
  ] as const) {
    all.set(`content/${name}.yaml`, words(`content/${name}.yaml`, data));
  }
  for (const [file, text] of files)
    if (file.endsWith(".csv"))
      all.set(
        file,
        tidy(text)
          .trimEnd()
          .split("\n")
          .map((row, i) => ({ text: row, place: `${file}:${i + 1}`, in: "" })),
      );
  return all;
}

/** Every text within parsed YAML, with the path that leads to it. */
function wordsIn(
  file: string,
  data: unknown,
  ledger: Ledger,
  placeOf: (at: SourcePosition) => SourcePosition,
  path: readonly (string | number)[] = [],
): Passage[] {
  if (typeof data === "string" || typeof data === "number" || typeof data === "boolean")
    return [
      {
        text: captionOf(printAll(String(data), ledger)).words,
        place: lineOf(placeOf(ledger.at(file, path))),
        in: path.join(" · "),
        ...(path.every((part) => typeof part === "string") ? { named: true as const } : {}),
      },
    ];
  if (typeof data !== "object" || data === null) return [];
  const inside = Array.isArray(data)
    ? data.map((each, i) => [i, each] as const)
    : Object.entries(data).filter(([key]) => key !== "place" && key !== "id");
  return inside.flatMap(([key, each]) => wordsIn(file, each, ledger, placeOf, [...path, key]));
}

function linksIn(block: Node): string[] {
  const links: string[] = [];
  walk(block, (node) => {
    if (node.type === "link") links.push(`leads to ${node.url}`);
    if (node.name === "Cite") links.push(`cites ${attribute(node, "id")}`);
  });
  return links;
}

function stepOf(above: readonly Node[]): string {
  const of = (name: string, field: string) => attribute(above.find((node) => node.name === name) ?? above[0]!, field);
  return [of("Scene", "name"), of("Step", "at")].filter(Boolean).join(", ");
}
