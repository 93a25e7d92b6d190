import type { Fact, Ledger } from "../ledger/ledger.ts";
import { lastDay } from "../ledger/resolve-facts.ts";
import { valueOffset, type Chapter, type Report } from "./chapter.ts";
import { findDates, monthsOf } from "./dates.ts";
import { mentionsPublisher } from "./mentions-publisher.ts";
import { piecesIn, sentenceAt, type Piece, type Prose, type Sentence } from "./prose.ts";
import { attribute, walk } from "./tree.ts";

/**
 * Checks every fact a chapter prints: a later fact needs a `<Later>` around it (or a later chapter), a calculated-later
 * one its maker in the paragraph or the subtitle above it, a one-source one its publisher in the sentence.
 */
export function checkAttribution(chapter: Chapter, ledger: Ledger, report: Report): void {
  const months = monthsOf(ledger.story.language);
  for (const prose of chapter.prose) {
    for (const piece of prose.pieces) {
      checkQuoted(chapter, prose, piece, ledger, report);
      const id = piece.node.name === "Fact" ? attribute(piece.node, "id") : undefined;
      const fact = id !== undefined && Object.hasOwn(ledger.facts, id) ? ledger.facts[id]! : undefined;
      if (!fact) continue;
      const offset = valueOffset(chapter, piece.node, "id");
      const sentence = sentenceAt(prose.words, piece.from, ledger.story.language);
      const later = piece.above.findLast((node) => node.name === "Later");
      if (fact.standing === "later" && !chapter.front.later && !later) {
        report(
          offset,
          `${JSON.stringify(fact.id)} became known on ${fact.known}, after the story's day; put the sentence into <Later when="…"> … </Later>`,
        );
      }
      if (later) {
        const when = findDates(attribute(later, "when") ?? "", months).findLast(({ iso }) => iso !== undefined)?.iso;
        if (when !== undefined && fact.known.slice(0, when.length) > when)
          report(
            offset,
            `${JSON.stringify(fact.id)} became known on ${fact.known}, but its <Later> says ${attribute(later, "when")}`,
            "warning",
          );
      }
      if (fact.standing === "calculated-later" && fact.maker) {
        const over = subtitlesOver(piece, ledger);
        const named = !over || [prose.words, ...over].some((words) => mentionsPublisher(words, fact.maker!));
        if (!chapter.front.later && !named)
          report(
            offset,
            `${JSON.stringify(fact.id)} was worked out later by ${fact.maker}; name ${fact.maker} in the paragraph (“as ${fact.maker} later calculated”), or in the picture's subtitle`,
          );
      } else if (fact.verified === "one-source" && !namesSource(fact, sentence, prose, ledger)) {
        const publishers = publishersOf(fact, ledger);
        if (publishers.length)
          report(
            offset,
            `${JSON.stringify(fact.id)} rests on one source; name ${publishers.join(" or ")} in the sentence, or cite it there with <Cite>`,
          );
      }
    }
  }
}

/** Checks that the sentence around a one-source quotation names the source, or the place where the words were said. */
function checkQuoted(chapter: Chapter, prose: Prose, { node, from }: Piece, ledger: Ledger, report: Report): void {
  const id = node.name === "Quote" ? attribute(node, "id") : undefined;
  const said = id !== undefined && Object.hasOwn(ledger.quotations, id) ? ledger.quotations[id]! : undefined;
  const source = said && Object.hasOwn(ledger.sources, said.source) ? ledger.sources[said.source]! : undefined;
  if (!said || !source || said.verified === "two-sources") return;
  const sentence = sentenceAt(prose.words, from, ledger.story.language);
  if (
    cites(prose, sentence, [said.source]) ||
    [source.publisher, source.short, source.via, said.place].some(
      (name) => name !== undefined && mentionsPublisher(sentence.text, name),
    )
  )
    return;
  report(
    valueOffset(chapter, node, "id"),
    `${JSON.stringify(id)} rests on one source; name ${source.publisher} in the sentence, or cite it there with <Cite>`,
  );
}

/** Checks that words said and photos taken after the story's day are inside a `<Later>` or a later chapter. */
export function checkSaid(chapter: Chapter, ledger: Ledger, report: Report): void {
  if (!chapter.tree || chapter.front.later) return;
  walk(chapter.tree, (node, above) => {
    if (!["Quote", "Rally", "Photo"].includes(node.name ?? "") || above.some(({ name }) => name === "Later")) return;
    const field = node.name === "Rally" ? "quotes" : "id";
    const [dates, happened] = node.name === "Photo" ? [ledger.photos, "taken"] : [ledger.quotations, "said"];
    const from = valueOffset(chapter, node, field);
    for (const { 0: id, index } of (attribute(node, field) ?? "").matchAll(/\S+/g)) {
      const date = Object.hasOwn(dates, id) ? dates[id]!.date : undefined;
      if (date !== undefined && lastDay(date) > ledger.story.day)
        report(
          from + index,
          `${JSON.stringify(id)} was ${happened} on ${date}, after the story's day; put it into <Later when="…"> … </Later>`,
        );
    }
  });
}

/** The subtitle shown over a step's picture; none outside steps, undefined if the picture's words could not be read. */
function subtitlesOver(piece: Piece, ledger: Ledger): string[] | undefined {
  const scene = ledger.scenes[attribute(piece.above.find((node) => node.name === "Scene") ?? piece.node, "name") ?? ""];
  const step = piece.above.find((node) => node.name === "Step");
  if (!step) return [];
  if (!scene) return undefined;
  return [scene.keyframes[attribute(step, "at") ?? ""]?.subtitle ?? scene.subtitle];
}

/** Publishers of a fact's sources, each once. */
export const publishersOf = (fact: Fact, ledger: Ledger): string[] => [
  ...new Set(fact.sources.map((source) => ledger.sources[source]?.publisher).filter((name) => name !== undefined)),
];

/** All names by which words may attribute a fact. */
export const namesOf = (fact: Fact, ledger: Ledger): string[] =>
  [
    fact.maker,
    ...fact.sources.flatMap((id) => [
      ledger.sources[id]?.publisher,
      ledger.sources[id]?.short,
      ledger.sources[id]?.via,
    ]),
  ].filter((name) => name !== undefined);

function namesSource(fact: Fact, sentence: Sentence, prose: Prose, ledger: Ledger): boolean {
  return (
    cites(prose, sentence, fact.sources) || namesOf(fact, ledger).some((name) => mentionsPublisher(sentence.text, name))
  );
}

const cites = (prose: Prose, sentence: Sentence, sources: readonly string[]): boolean =>
  piecesIn(prose, sentence).some(({ node }) => node.name === "Cite" && sources.includes(attribute(node, "id") ?? ""));
