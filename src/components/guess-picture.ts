import { roundTo } from "../language/round-to.ts";
import { ledger } from "../ledger/content.ts";
import { fillSlots } from "../ledger/fill-slots.ts";
import { printFact } from "../ledger/print-fact.ts";
import { writeSvg } from "../marks/svg.ts";
import { recordOf, type GuessInput } from "../scene/guess.ts";
import { stillWidth } from "../scene/scene.ts";
import { pictureOf, sourceLine } from "./picture.ts";

/** How high the still of a guess is, in pixels. */
const stillHeight = 240;

/** All that a page needs to offer a guess, and to show its plain picture. */
export interface GuessPicture {
  readonly question: string;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The whole record as SVG that speaks. */
  readonly still: string;
  /** In the picture. */
  readonly words: GuessInput["words"];
  /** The last year's value: as a number as exact as it is printed, in print, and the digits after its point. */
  readonly record: { readonly value: number; readonly text: string; readonly digits: number };
  /** How an amount prints, in full and where there is little room, with {n} for the number, by plural form where that matters. */
  readonly amount: { readonly full: string | object; readonly short: string | object };
  /** Where the scene itself begins in the page. */
  readonly onwards: string;
}

/** @throws when the scene offers no guess or its words are missing; `npm run check` says where, with a line */
export function guessPicture(name: string): GuessPicture {
  const {
    scene,
    input: { rows, language },
    keyframes,
  } = pictureOf(name);
  const { guess } = scene;
  const words = ledger.scenes[name]?.guess;
  if (!guess || !words)
    throw new Error(`scene “${name}” offers no guess, or content/scenes/${name}.yaml has no words for it`);
  const fact = ledger.facts[guess.fact];
  if (!fact) throw new Error(`no fact “${guess.fact}” in content/facts.yaml`);
  const print = (text: string) => fillSlots(text, ledger);
  const labels = { known: print(words.known), end: print(words.end), here: print(words.here) };
  const input: GuessInput = {
    values: recordOf(guess, rows),
    since: guess.years[1],
    ceiling: guess.ceiling,
    language,
    words: labels,
  };
  const size = { width: stillWidth, height: stillHeight };
  return {
    question: print(words.question),
    title: print(words.title),
    subtitle: print(words.subtitle),
    source: sourceLine(words.sources),
    still: writeSvg(guess.chart(input, size)({ drawn: [], shown: 1, yours: "" }), size, {
      role: "img",
      "aria-label": print(words.alt),
    }),
    words: labels,
    record: {
      value: roundTo(fact.value, fact.digits),
      text: printFact(fact, "full", ledger.interface),
      digits: fact.digits,
    },
    amount: ledger.interface.units[fact.unit]!,
    onwards: `#${name}-${keyframes[0]!.id}`,
  };
}
