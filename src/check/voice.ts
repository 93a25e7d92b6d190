import { isEnglish } from "../language/is-english.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { problem, type Problem } from "../schemas/problem.ts";
import type { Chapter, Report } from "./chapter.ts";
import { headOf } from "./mentions-publisher.ts";
import { sentencesOf, type Piece, type Prose } from "./prose.ts";
import { sceneTexts } from "./scene-texts.ts";
import { attribute, isElement, walk } from "./tree.ts";

/** How many numbers a reader takes in at once; two that are compared count as one. */
export const most = { sentence: 1, card: 3 } as const;

/** Between two numbers that are one comparison: “from 10% to 25%”, “57 of 100”, “34 against 34”, “5–10%”. */
const compares = /^,?\s*(?:to|of|against|–)(?: about| more than)?\s*$/;

/** Phrases about what the desk has or lacks. */
const deskWords =
  /\b(?:our|the) record (?:shows?|does|holds?|has|ends?|stops?|says?)\b|\bour records?\b|\bon (?:the )?record\b|\bno record\b|\bwe print\b|\b(?:is|are) not recorded\b|\bwe have not found\b/giu;
const theArticle = /\bthe article\b/giu;

const deskAdvice = (said: string): string =>
  `“${said}” tells of our archive; say who is silent, such as “Washington has named no figure”`;
const articleAdvice = (said: string): string =>
  `“${said}” is a text that no reader has before them; tell what it said in an <Aside>, or leave it out`;

/**
 * Warns of what a listener loses: more than one number in a sentence, more than three in a card, words about our own
 * archive or about the article, and a maker named again and again over one picture. English only.
 */
export function checkVoice(chapter: Chapter, ledger: Ledger, report: Report): void {
  const { language } = ledger.story;
  if (!isEnglish(language)) return;
  for (const prose of chapter.prose) {
    for (const { text, from } of sentencesOf(prose.words, language)) {
      const facts = factsIn(prose).filter((piece) => piece.from >= from && piece.from < from + text.length);
      const count = numbersIn(prose, facts);
      if (count > most.sentence)
        report(
          facts[0]!.node.position.start.offset,
          `this sentence has ${count} numbers; keep one: split it, or leave the others to the picture (two with to, of, against or – between them count as one)`,
          "warning",
        );
    }
    const aside = prose.above.some(({ name }) => name === "Aside");
    for (const [words, advice] of [
      [deskWords, deskAdvice],
      ...(aside ? [] : [[theArticle, articleAdvice] as const]),
    ] as const)
      for (const { 0: said, index } of prose.typed.matchAll(words))
        report(prose.offsets[index]!, advice(said), "warning");
  }
  if (!chapter.tree) return;
  const makers = makersIn(ledger);
  walk(chapter.tree, (node) => {
    if (!isElement(node) || (node.name !== "Step" && node.name !== "Scene")) return;
    const inside = chapter.prose.filter(({ block, above }) => block === node || above.includes(node));
    if (node.name === "Step") {
      const count = inside.reduce((sum, prose) => sum + numbersIn(prose, factsIn(prose)), 0);
      if (count > most.card)
        report(
          node.position.start.offset,
          `step ${JSON.stringify(attribute(node, "at"))} has ${count} numbers; ${most.card} are heard in a card: leave the others to the picture`,
          "warning",
        );
      return;
    }
    for (const maker of makers) {
      const naming = inside.flatMap((prose) =>
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
  });
}

/** Warns of words about our own archive, or about the article, in the words of pictures. */
export const voiceInScenes = (ledger: Ledger): Problem[] =>
  isEnglish(ledger.story.language)
    ? Object.entries(ledger.scenes).flatMap(([name, words]) =>
        sceneTexts(words).flatMap(([path, text]) =>
          (
            [
              [deskWords, deskAdvice],
              [theArticle, articleAdvice],
            ] as const
          ).flatMap(([pattern, advice]) =>
            [...text.matchAll(pattern)].map(({ 0: said }) =>
              problem(ledger.at(`content/scenes/${name}.yaml`, path, said), advice(said), "warning"),
            ),
          ),
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

const factsIn = ({ pieces }: Prose): Piece[] => pieces.filter(({ node }) => node.name === "Fact");

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
