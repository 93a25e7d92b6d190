import { withBreaks } from "../language/break-points.ts";
import { roundTo } from "../language/round-to.ts";
import { ledger } from "../ledger/content.ts";
import { fillSlots } from "../ledger/fill-slots.ts";
import { printFact } from "../ledger/print-fact.ts";
import type { Interface } from "../ledger/ledger.ts";
import { writeSvg } from "../marks/svg.ts";
import { recordOf, type GuessInput } from "../scene/guess.ts";
import { stillWidth } from "../scene/scene.ts";
import { pictureOf, sourceLine } from "./picture.ts";

/** The height of a guess's still, in pixels. */
const stillHeight = 240;

/** What a page needs to offer a guess and to show its still. */
export interface GuessPicture {
  readonly question: string;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The whole record as SVG with a text alternative. */
  readonly still: string;
  /** Labels in the picture. */
  readonly words: GuessInput["words"];
  /** What it means that a guess was too low, too high or near. */
  readonly means: Readonly<Record<"under" | "over" | "near", string>>;
  /** The last year's value, rounded as printed; how it prints; and its digits after the decimal sign. */
  readonly record: { readonly value: number; readonly text: string; readonly digits: number };
  /** The unit of an amount, as in content/interface.yaml. */
  readonly amount: Interface["units"][string];
  /** Where the scene begins in the page. */
  readonly onwards: string;
}

/** The guess of a scene. @throws when the scene offers none or its words are missing; `npm run check` names the line */
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
  const amount = ledger.interface.units[fact.unit]!;
  const print = (text: string) => fillSlots(text, ledger);
  const each = <T extends string>(words: Readonly<Record<T, string>>) =>
    Object.fromEntries(
      Object.entries<string>(words).map(([name, text]) => [name, withBreaks(print(text), language)]),
    ) as Record<T, string>;
  const labels = {
    ...each({ known: words.known, end: words.end, here: words.here }),
    events: each(words.events),
  };
  const input: GuessInput = {
    values: recordOf(guess, rows),
    since: guess.years[1],
    ceiling: guess.ceiling,
    power: amount.power,
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
    means: { under: print(words.means.under), over: print(words.means.over), near: print(words.means.near) },
    record: {
      value: roundTo(fact.value, fact.digits),
      text: printFact(fact, "full", ledger.interface),
      digits: fact.digits,
    },
    amount,
    onwards: `#${name}-${keyframes[0]!.id}`,
  };
}
