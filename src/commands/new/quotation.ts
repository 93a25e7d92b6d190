import { printDate } from "../../ledger/print-date.ts";
import { verifications } from "../../schemas/fact.ts";
import { quotationSchema } from "../../schemas/quotation.ts";
import { askEvidence } from "./evidence.ts";
import { inLater } from "./later.ts";
import { entryLines, idOf, type Before, type Made, madeOf } from "./made.ts";
import { askFields, bySchema, freshId, oneOf, type Ask } from "./question.ts";
import { askChapter } from "./where.ts";

/** Asks for somebody's words, for their source if that is new too, and for the chapter that quotes them. */
export async function newQuotation(ask: Ask, before: Before): Promise<Made> {
  const { ledger } = before;
  const { shape } = quotationSchema;
  const field = askFields(ask, shape);
  const words = await ask({
    key: "words",
    words: "The words, exactly as the source has them, without quotation marks around them",
    fault: (answer) =>
      /^[“"«„].*[”"»“]$/.test(answer)
        ? "needs no quotation marks around it; the page sets them"
        : bySchema(shape.words)(answer),
  });
  const speaker = await field("speaker", "Who said it");
  const role = await field("role", "Who that is, in a few words", { optional: true });
  const side = await ask({
    key: "side",
    words: "Which side: us, china or neither",
    ...oneOf("side", ["us", "china", "neither"]),
  });
  const date = await field("date", "When it was said: 2019-02-08, 2019-02 or 2019");
  const place = await field("place", "Where or how: a speech, an interview, on Twitter");
  const language = await field("translated_from", "The language, if the words are a translation", { optional: true });
  const { source, publisher, fresh, ...evidence } = await askEvidence(
    ask,
    before,
    shape,
    verifications.filter((how) => how !== "arithmetic"),
  );
  const id = await ask({
    key: "id",
    words: "Its id, which <Quote> names",
    usual: freeId(idOf(`${speaker.split(" ").at(-1)} ${words.split(" ").slice(0, 2).join(" ")}`), ledger.quotations),
    fault: freshId("quotation", ledger.quotations),
  });
  const chapter = await askChapter(ask, before, "Which chapter quotes it");
  const when = printDate(date, ledger.story.language);
  const sentence = `On that day, ${when}, ${speaker} said <Quote id="${id}" />, as <Cite id="${source}">${publisher}</Cite> has it.`;
  return madeOf(
    {
      what: "quotation",
      lines: {
        "content/quotations.yaml": entryLines(id, {
          words,
          speaker,
          role,
          side,
          date,
          place,
          translated_from: language,
          source,
          ...evidence,
        }),
        "content/sources.yaml": fresh?.lines,
      },
      sentence: inLater(sentence, date, chapter, ledger),
      then: (file) =>
        `Move the last sentence of ${file} to its place, in your words; keep the <Quote>, the speaker and the day`,
      use: `Quote it as <Quote id="${id}" /> in a sentence, or with others as <Rally quotes="${id} …" /> on a line of its own`,
    },
    chapter,
    before,
  );
}

const freeId = (id: string, taken: Readonly<Record<string, unknown>>, turn = 1): string => {
  const name = turn === 1 ? id : `${id}-${turn}`;
  return Object.hasOwn(taken, name) ? freeId(id, taken, turn + 1) : name;
};
