import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { isCancel, select, text } from "@clack/prompts";
import type { Reader } from "./question.ts";

/** Asks at a terminal and shows what is wrong with an answer while it is typed. @throws at Ctrl-C */
export const atTerminal =
  (input: Readable, output: Writable): Reader =>
  async ({ words: message, usual = "", optional, choices }, fault) => {
    const answer = choices
      ? await select({ input, output, message, options: choices.map((value) => ({ value })), initialValue: usual })
      : await text({
          input,
          output,
          message,
          placeholder: usual || (optional ? "none" : ""),
          defaultValue: usual,
          validate: (typed = "") => fault(typed.trim() || usual),
        });
    if (isCancel(answer)) throw new Error("nothing was written");
    return answer.trim();
  };

/**
 * Reads answers from a pipe, one a line; lines that arrive before their question are buffered. @throws when there are
 * no more lines
 */
export function fromPipe(input: Readable, output: Writable): Reader {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  return async ({ words, usual = "", optional }, fault) => {
    for (;;) {
      output.write(`${words}${usual ? ` [${usual}]` : optional ? " [none]" : ""}: `);
      const line = await lines.next();
      if (line.done) throw new Error("\nthe answers ended before the questions did; nothing was written");
      const answer = line.value.trim() || usual;
      const why = fault(answer);
      if (why === undefined) return answer;
      output.write(`  ${why}\n`);
    }
  };
}
