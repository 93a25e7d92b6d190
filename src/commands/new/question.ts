import type { z } from "astro/zod";
import { id as idSchema } from "../../schemas/fields.ts";

/** A question that must be answered to write something new. */
export interface Question {
  /** The flag that answers it: `title` for `--title`. */
  readonly key: string;
  readonly words: string;
  /** The default, used if the answer is empty. */
  readonly usual?: string;
  /** The allowed answers, as choices at a terminal. */
  readonly choices?: readonly string[];
  /** Whether an empty answer is allowed. */
  readonly optional?: boolean;
  /** What is wrong with an answer, as the rest of a sentence that begins with it; undefined if nothing is. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Answers a question, trimmed. @throws when the answer must come from flags and is missing or wrong */
export type Ask = (question: Question) => Promise<string>;

/** Repeats a question to the user until `fault` finds nothing wrong with the answer. */
export type Reader = (question: Question, fault: (answer: string) => string | undefined) => Promise<string>;

/** Looks for the answer in flags first, then asks `reader`; without a reader it takes the default. */
export function askWith(flags: Readonly<Record<string, string | undefined>>, reader?: Reader): Ask {
  return async (question) => {
    const { key, words, usual = "", optional, fault } = question;
    const whyNot = (answer: string): string | undefined =>
      answer === "" ? (optional ? undefined : "must not be empty") : fault?.(answer);
    const flag = flags[key]?.trim();
    if (flag === undefined && reader)
      return reader(question, (answer) => {
        const why = whyNot(answer);
        return why && `${answer === "" ? "This" : JSON.stringify(answer)} ${why}`;
      });
    const answer = flag ?? usual;
    const why = whyNot(answer);
    if (why)
      throw new Error(
        flag === undefined ? `--${key} is missing: ${words}` : `--${key} ${JSON.stringify(answer)} ${why}`,
      );
    return answer;
  };
}

/** The fault that a schema finds in an answer, after `read` has converted it. */
export const bySchema =
  (schema: z.ZodType, read: (answer: string) => unknown = (answer) => answer) =>
  (answer: string): string | undefined => {
    const result = schema.safeParse(read(answer));
    return result.success ? undefined : result.error.issues[0]!.message;
  };

/** Asks for fields by name; each field's schema finds what is wrong with the answer. */
export const askFields =
  <Shape extends Readonly<Record<string, z.ZodType>>>(ask: Ask, shape: Shape) =>
  (key: keyof Shape & string, words: string, more: Partial<Question> = {}): Promise<string> =>
    ask({ key, words, fault: bySchema(shape[key]!), ...more });

/** The fault of an id for something new, `what`, beside those that are `taken`. */
export const freshId =
  (what: string, taken: Readonly<Record<string, unknown>>) =>
  (answer: string): string | undefined =>
    bySchema(idSchema)(answer) ?? (Object.hasOwn(taken, answer) ? `is taken by another ${what}` : undefined);

/** Fields of a question whose answer must be one of some names. */
export const oneOf = (what: string, names: readonly string[]): Pick<Question, "choices" | "fault"> => ({
  choices: names,
  fault: (answer) => (names.includes(answer) ? undefined : `is no ${what}; there are ${names.join(", ")}`),
});
