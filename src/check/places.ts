import type { Chapter, Report } from "./chapter.ts";
import { attribute, elementsIn } from "./tree.ts";

/** An id in the page that a link may name. */
export interface Place {
  readonly id: string;
  /** Whether only a draft has it. */
  readonly draft: boolean;
}

/** Something that gives the page an id, and where it is written. */
interface Giver extends Place {
  readonly chapter: Chapter;
  readonly offset: number;
  /** “chapter”, “step”, “heading”. */
  readonly what: string;
}

/**
 * The ids in the page of the chapters given, each once; `sceneSteps` are the steps of each scene. Reports ids that
 * would stand twice, and headings that have none.
 */
export function checkPlaces(
  reports: ReadonlyMap<Chapter, Report>,
  sceneSteps: ReadonlyMap<string, readonly string[]>,
): Map<string, Place> {
  const places = new Map<string, Place>([["main", { id: "main", draft: false }]]);
  const first = new Map<string, Giver>();
  const givers = [...reports.keys()].flatMap((chapter) => giversIn(chapter, sceneSteps));
  // Steps and chapters keep their ids; a heading is easily worded otherwise.
  for (const giver of givers.sort((a, b) => Number(a.what === "heading") - Number(b.what === "heading"))) {
    const { id, draft, chapter, offset, what } = giver;
    const report = reports.get(chapter)!;
    const other = first.get(id);
    const told = other && other.chapter.place(other.offset);
    if (id === "") report(offset, "a heading without letters or digits has no address; write words");
    else if (what === "term") {
      if (told && other.draft === draft)
        report(
          offset,
          `this term is explained already in ${told.file}:${told.line}; write its words here without <Term>`,
        );
    } else if (other && what !== "heading" && what !== other.what)
      report(
        offset,
        `#${id} is the address of a ${what} here and of a ${other.what} in ${told!.file}:${told!.line}; give the chapter's file another name`,
      );
    else if (other ? what === "heading" : id === "main")
      report(
        offset,
        `the address of this ${what}, #${id}, is that of ${told ? `a ${other!.what} in ${told.file}:${told.line}` : "the page's main part"}; give it other words`,
      );
    if (!other || (other.draft && !draft)) first.set(id, giver);
    if (!places.has(id) || (places.get(id)!.draft && !draft)) places.set(id, { id, draft });
  }
  return places;
}

function giversIn(chapter: Chapter, sceneSteps: ReadonlyMap<string, readonly string[]>): Giver[] {
  const { front, prose, tree } = chapter;
  const givers: Giver[] = [];
  const give = (id: string, what: string, offset: number): void =>
    void givers.push({ id, what, offset, draft: front.draft, chapter });
  give(front.slug, "chapter", 0);
  give(`${front.slug}-title`, "chapter", 0);
  for (const { block, words } of prose)
    if (block.type === "heading") give(slugOf(words), "heading", block.position.start.offset);
  for (const node of elementsIn(tree, "Term", "Guess", "Scene")) {
    const { offset } = node.position.start;
    const scene = attribute(node, node.name === "Guess" ? "scene" : "name");
    if (node.name === "Term") give(`t-${attribute(node, "id") ?? ""}`, "term", offset);
    if (scene === undefined) continue;
    if (node.name === "Guess") give(`${scene}-guess`, "guess", offset);
    if (node.name !== "Scene") continue;
    give(`after-${scene}`, "scene", offset);
    for (const step of sceneSteps.get(scene) ?? [])
      for (const id of [`${scene}-${step}`, `${scene}-${step}-f`]) give(id, "step", offset);
  }
  return givers;
}

/** The id that a heading gets in the page. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
