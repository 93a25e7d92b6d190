import { monthsOf } from "../../check/dates.ts";
import { findNumerals } from "../../check/numerals.ts";
import type { ChapterText, Ledger } from "../../ledger/ledger.ts";
import { lastDay } from "../../ledger/resolve-facts.ts";
import { derivations, statedFactSchema, verifications } from "../../schemas/fact.ts";
import { inLater } from "./later.ts";
import { entryLines, type Before, type Made, madeOf } from "./made.ts";
import { askEvidence } from "./evidence.ts";
import { askFields, bySchema, freshId, oneOf, type Ask } from "./question.ts";
import type { NewSource } from "./source.ts";
import { askChapter } from "./where.ts";

/** Asks for a fact, for its source if that is new too, and for the chapter that prints it. */
export async function newFact(ask: Ask, before: Before): Promise<Made> {
  const { ledger } = before;
  const { shape } = statedFactSchema;
  const field = askFields(ask, shape);
  const id = await ask({
    key: "id",
    words: "Its id, which <Fact> names, such as us-list-4",
    fault: freshId("fact", ledger.facts),
  });
  const what = await field("what", "What the number is, as a short sentence without the number");
  const derived = await ask({
    key: "from",
    words: "Worked out from other facts, such as: sum us-list-1 us-list-2",
    optional: true,
    fault: (answer) => derivedFault(answer, ledger),
  });
  const unit = await ask({
    key: "unit",
    words: "Its unit, such as usd-billion, percent, days",
    ...oneOf("unit of content/interface.yaml", Object.keys(ledger.interface.units)),
  });
  const value = derived
    ? ""
    : await ask({ key: "value", words: "The number, without unit or comma", fault: bySchema(shape.value, readNumber) });
  const digits = await ask({
    key: "digits",
    words: "Digits to print after the point",
    usual: String(Math.min(3, value.split(".")[1]?.length ?? 0)),
    fault: bySchema(shape.digits, readNumber),
  });
  const whose = await ask({ key: "ledger", words: "Who counts it", optional: true });
  const year = await ask({ key: "year", words: "The year or period it describes", optional: true });
  const shared = { unit, digits: Number(digits) || undefined, ledger: whose, year };
  if (derived) {
    const [how = "", ...parts] = derived.split(/[\s,]+/);
    return write(
      before,
      await askChapter(ask, before, "Which chapter prints it"),
      { id, what, said: "" },
      entryLines(id, { what, ...shared, [how]: parts }),
    );
  }

  const known = await field("known", "The day it was published: 2019-02-08, 2019-02 or 2019");
  const after = lastDay(known) > ledger.story.day;
  const maker = after
    ? await ask({
        key: "maker",
        words: "Published after the story's day. Who worked it out for that day, if it describes it",
        optional: true,
      })
    : "";
  const { source, publisher, fresh, ...evidence } = await askEvidence(ask, before, shape, verifications);
  const line = entryLines(id, {
    what,
    value: Number(value),
    ...shared,
    known,
    maker,
    source,
    ...evidence,
  });
  const said = `, says <Cite id="${source}">${publisher}</Cite>${maker ? `, as ${maker} later calculated` : ""}`;
  return write(
    before,
    await askChapter(ask, before, "Which chapter prints it"),
    { id, what, said, known: maker ? undefined : known },
    line,
    fresh,
  );
}

interface Sentence {
  readonly id: string;
  readonly what: string;
  /** The text after the number. */
  readonly said: string;
  /** When it became known, if it is told as news of that day. */
  readonly known?: string | undefined;
}

function write(
  before: Before,
  chapter: ChapterText | undefined,
  sentence: Sentence,
  line: string,
  source?: NewSource,
): Made {
  const { id } = sentence;
  return madeOf(
    {
      what: "fact",
      lines: { "content/facts.yaml": line, "content/sources.yaml": source?.lines },
      sentence: say(sentence, chapter, before.ledger),
      then: (file) => `Move the last sentence of ${file} to its place, in your words; keep the <Fact>`,
      use: `Print it as <Fact id="${id}" /> in a chapter, as {${id}} in content/scenes; form="number", "short", "signed" or "words" prints it otherwise`,
    },
    chapter,
    before,
  );
}

/** A sentence that prints the fact and passes the check, for the writer to improve. */
function say({ id, what, said, known }: Sentence, chapter: ChapterText | undefined, ledger: Ledger): string {
  const plain =
    !/[<>{}[\]*_`\\]/.test(what) && findNumerals(what, ledger, monthsOf(ledger.story.language)).length === 0;
  const words = `${plain ? what.replace(/[.:]$/, "") : "The number"}: <Fact id="${id}" />${said}.`;
  return known === undefined ? words : inLater(words, known, chapter, ledger);
}

function readNumber(answer: string): unknown {
  const number = Number(answer);
  return Number.isFinite(number) ? number : answer;
}

function derivedFault(answer: string, ledger: Ledger): string | undefined {
  const [how = "", ...parts] = answer.split(/[\s,]+/);
  const unknown = parts.find((part) => !Object.hasOwn(ledger.facts, part));
  if (!(derivations as readonly string[]).includes(how)) return `must begin with ${derivations.join(", ")}`;
  return parts.length < 2
    ? "must name at least two facts"
    : unknown === undefined
      ? undefined
      : `names ${JSON.stringify(unknown)}, which is no fact`;
}
