import type { z } from "astro/zod";
import type { Ledger } from "../../ledger/ledger.ts";
import { suggest } from "../../ledger/suggest.ts";
import type { Before } from "./made.ts";
import { askFields, type Ask } from "./question.ts";
import { askSource, type NewSource } from "./source.ts";

/** What a fact or a quotation rests on. */
export interface Evidence {
  readonly source: string;
  /** The source's publisher. */
  readonly publisher: string;
  /** The source, if it is new too. */
  readonly fresh: NewSource | undefined;
  readonly locator: string;
  readonly verified: string;
  /** Ids of further sources, or nothing. */
  readonly also: readonly string[] | undefined;
}

/** Asks what an entry rests on, and for its source if that is new; `verifications` are the answers to how well. */
export async function askEvidence(
  ask: Ask,
  before: Before,
  shape: Readonly<Record<"source" | "verified", z.ZodType>>,
  verifications: readonly string[],
): Promise<Evidence> {
  const { ledger } = before;
  const field = askFields(ask, shape);
  const source = await field("source", "Its source: an id of content/sources.yaml, or a new one to write it now");
  const fresh = Object.hasOwn(ledger.sources, source) ? undefined : await askSource(ask, before, source);
  const locator = await ask({ key: "locator", words: "Where in the source: a table, a page", optional: true });
  const verified = await field("verified", `How well the record bears it out (${verifications.join(", ")})`, {
    usual: "one-source",
    choices: verifications,
  });
  const also = ["two-sources", "one-origin"].includes(verified)
    ? await ask({
        key: "also",
        words: "The other sources that bear it out: ids of content/sources.yaml, with spaces between",
        fault: (answer) => alsoFault(answer, source, ledger),
      })
    : "";
  return {
    source,
    publisher: ledger.sources[source]?.publisher ?? fresh!.publisher,
    fresh,
    locator,
    verified,
    also: also ? also.split(/[\s,]+/) : undefined,
  };
}

function alsoFault(answer: string, source: string, ledger: Ledger): string | undefined {
  const ids = answer.split(/[\s,]+/);
  if (ids.includes(source)) return `names ${JSON.stringify(source)}, which is its source already`;
  const unknown = ids.find((id) => !Object.hasOwn(ledger.sources, id));
  return unknown === undefined
    ? undefined
    : `names ${JSON.stringify(unknown)}, which is no source${suggest(unknown, Object.keys(ledger.sources))}`;
}
