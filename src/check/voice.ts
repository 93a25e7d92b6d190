import { isEnglish } from "../language/is-english.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import { proseIn, type Chapter, type Report } from "./chapter.ts";
import { headOf } from "./mentions-publisher.ts";
import { piecesIn, sentencesOf, type Piece, type Prose } from "./prose.ts";
import { sceneTexts } from "./scene-texts.ts";
import { attribute, elementsIn } from "./tree.ts";

/** How many numbers a reader takes in at once; two that are compared count as one. */
export const most = { sentence: 1, card: 3 } as const;

/** Between two numbers that are one comparison: “from 10% to 25%”, “57 of 100”, “34 against 34”, “5–10%”. */
const compares = /^,?\s*(?:to|of|against|–)(?: about| more than)?\s*$/;

/** Words about what the desk has or lacks, and about the article, with what to do about them. */
const desk = [
  /\b(?:our|the) record (?:shows?|does|holds?|has|ends?|stops?|says?)\b|\bour records?\b|\bon (?:the )?record\b|\bno record\b|\bwe print\b|\b(?:is|are) not recorded\b|\bwe have not found\b/giu,
  "tells of our archive; say who is silent, such as “Washington has named no figure”",
] as const;
const article = [
  /\bthe article\b/giu,
  "is a text that no reader has before them; tell what it said in an <Aside>, or leave it out",
] as const;

/** Every match of some phrases in words, with what to say of it. */
const told = (words: string, phrases: readonly (readonly [RegExp, string])[]) =>
  phrases.flatMap(([pattern, advice]) =>
    [...words.matchAll(pattern)].map(({ 0: said, index }) => ({ said, index, message: `“${said}” ${advice}` })),
  );

/**
 * Warns of what a listener loses: more than one number in a sentence, more than three in a card, words about our own
 * archive or about the article, and a maker named again and again over one picture. English only.
 */
export function checkVoice(chapter: Chapter, ledger: Ledger, report: Report): void {
  const { language } = ledger.story;
  if (!isEnglish(language)) return;
  for (const prose of chapter.prose) {
    for (const sentence of sentencesOf(prose.words, language)) {
      const facts = piecesIn(prose, sentence).filter(isFact);
      const count = numbersIn(prose, facts);
      if (count > most.sentence)
        report(
          facts[0]!.node.position.start.offset,
          `this sentence has ${count} numbers; keep one: split it, or leave the others to the picture (two with to, of, against or – between them count as one)`,
          "warning",
        );
    }
    const aside = prose.above.some(({ name }) => name === "Aside");
    for (const { index, message } of told(prose.typed, aside ? [desk] : [desk, article]))
      report(prose.offsets[index]!, message, "warning");
  }
  for (const step of elementsIn(chapter.tree, "Step")) {
    const numbers = proseIn(chapter, step).map((prose) => numbersIn(prose, prose.pieces.filter(isFact)));
    const count = numbers.reduce((a, b) => a + b, 0);
    if (count > most.card)
      report(
        step.position.start.offset,
        `step ${JSON.stringify(attribute(step, "at"))} has ${count} numbers; ${most.card} are heard in a card: leave the others to the picture`,
        "warning",
      );
  }
  const makers = makersIn(ledger);
  for (const scene of elementsIn(chapter.tree, "Scene"))
    for (const maker of makers) {
      const naming = proseIn(chapter, scene).flatMap((prose) =>
        sentencesOf(prose.words, language)
          .filter(({ text }) => text.includes(maker))
          .map(({ from }) => prose.offsets[from]!),
      );
      if (naming[1] !== undefined)
        report(
          naming[1],
          `${maker} is named in ${naming.length} sentences of this picture’s cards; once is enough, in the subtitle or the first card`,
          "warning",
        );
    }
}

/** Warns of words about our own archive, or about the article, in the words of pictures. */
export const voiceInScenes = (ledger: Ledger): Problem[] =>
  isEnglish(ledger.story.language)
    ? sceneTexts(ledger).flatMap(({ file, path, text }) =>
        told(text, [desk, article]).map(({ said, message }) =>
          problem(ledger.at(file, path, said), message, "warning"),
        ),
      )
    : [];

/** Those who work numbers out, by each name that the story has for them. */
const makersIn = (ledger: Ledger): ReadonlySet<string> =>
  new Set(
    [
      ...Object.values(ledger.facts).map(({ maker }) => maker),
      ...Object.values(ledger.sources).flatMap(({ kind, publisher, short }) =>
        kind === "research" ? [publisher, short] : [],
      ),
    ].flatMap((name) => (name === undefined ? [] : headOf(name).trim())),
  );

const isFact = ({ node }: Piece): boolean => node.name === "Fact";

/** How many numbers some facts are to a reader; `facts` are in their order. */
function numbersIn({ words }: Prose, facts: readonly Piece[]): number {
  let count = 0;
  let compared = false;
  facts.forEach(({ from }, i) => {
    compared = i > 0 && !compared && compares.test(words.slice(facts[i - 1]!.to, from));
    if (!compared) count++;
  });
  return count;
}
