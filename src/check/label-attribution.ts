import type { Fact, Ledger } from "../ledger/ledger.ts";
import { slotsIn } from "../ledger/fill-slots.ts";
import { findDates, monthsOf } from "./dates.ts";
import { mentionsPublisher } from "./mentions-publisher.ts";
import { namesOf, publishersOf } from "./attribution.ts";

/** What a reader sees together with some words that hold slots. */
export interface Around {
  /** Words read together with them: the subtitle, the note, the rest of a row. */
  readonly words: string;
  /** Sources are listed under them; `checkSourced` says which are missing there. */
  readonly listed?: true;
  /** Where those words are, in a writer's terms: “the subtitle, the note or here”. */
  readonly where: string;
}

/**
 * Checks the facts in the slots of a YAML file's words: a later fact needs the word “later” or a later date beside it,
 * a calculated-later one its maker, and a one-source one its publisher where no sources are listed.
 */
export function checkLabelAttribution(
  text: string,
  around: Around,
  ledger: Ledger,
  tell: (message: string, slot: string) => void,
): void {
  for (const slot of slotsIn(text)) {
    const fact = Object.hasOwn(ledger.facts, slot.id) ? ledger.facts[slot.id]! : undefined;
    const fault = fact && faultOf(fact, around, ledger);
    if (fault) tell(`${JSON.stringify(slot.id)} ${fault}`, slot.text);
  }
}

function faultOf(fact: Fact, { words, listed, where }: Around, ledger: Ledger): string | undefined {
  if (fact.standing === "later" && !saysLater(words, ledger))
    return `became known on ${fact.known}, after the story's day; say “${laterIn(ledger).toLowerCase()}” or the day in ${where}`;
  if (fact.standing === "calculated-later")
    return fact.maker !== undefined && !mentionsPublisher(words, fact.maker)
      ? `was worked out later by ${fact.maker}; name ${fact.maker} in ${where}`
      : undefined;
  if (fact.verified !== "one-source" || listed) return undefined;
  const publishers = publishersOf(fact, ledger);
  return publishers.length === 0 || namesOf(fact, ledger).some((name) => mentionsPublisher(words, name))
    ? undefined
    : `rests on one source; name ${publishers.join(" or ")} in ${where}`;
}

/** The story's own word for “later”: the first word of the mark for `<Later>` in content/interface.yaml. */
const laterIn = (ledger: Ledger): string =>
  /\p{L}+/u.exec(ledger.interface.later.replace("{when}", " "))?.[0] ?? "later";

/** Whether words say “later”, or give a date after the story's day. */
const saysLater = (words: string, ledger: Ledger): boolean =>
  new RegExp(`(?<![\\p{L}--\\p{Script=Han}])${laterIn(ledger)}(?![\\p{L}--\\p{Script=Han}])`, "iv").test(words) ||
  findDates(words, monthsOf(ledger.story.language)).some(
    ({ iso }) => iso !== undefined && iso.length >= 7 && iso > ledger.story.day.slice(0, iso.length),
  );
