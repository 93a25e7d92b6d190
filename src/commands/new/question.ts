import type { z } from "astro/zod";

/** Something that must be known to write a new thing. */
export interface Question {
  /** The flag that answers it: `title` for `--title`. */
  readonly key: string;
  readonly words: string;
  /** Taken where the answer is empty. */
  readonly usual?: string;
  /** All answers that will do, to be chosen from at a terminal. */
  readonly choices?: readonly string[];
  /** An empty answer will do. */
  readonly optional?: boolean;
  /** What is wrong with an answer, as the rest of a sentence that begins with it; undefined where nothing is. */
  readonly fault?: (answer: string) => string | undefined;
}

/** Gives the answer to a question, without spaces around it. @throws when flags must answer it and do not, or not well */
export type Ask = (question: Question) => Promise<string>;

/** Puts a question to whoever answers, until `fault` finds nothing wrong with the answer. */
export type Reader = (question: Question, fault: (answer: string) => string | undefined) => Promise<string>;

/** Asks flags first, then `reader`; without a reader the usual answer is taken. */
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

/** The fault that a schema finds in an answer, read as a number where `number` is given. */
export const bySchema =
  (schema: z.ZodType, read: (answer: string) => unknown = (answer) => answer) =>
  (answer: string): string | undefined => {
    const result = schema.safeParse(read(answer));
    return result.success ? undefined : result.error.issues[0]!.message;
  };

/** What a question is given whose answer must be one of some names. */
export const oneOf = (what: string, names: readonly string[]): Pick<Question, "choices" | "fault"> => ({
  choices: names,
  fault: (answer) => (names.includes(answer) ? undefined : `is no ${what}; there are ${names.join(", ")}`),
});
