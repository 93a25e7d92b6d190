import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Answers typed at a terminal, or piped in all at once, one a line. */
export interface Answers {
  /** The next line, after `prompt`. @throws when there are no more lines, or at Ctrl-C */
  readonly ask: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** Reads answers; a line that comes before its question is kept for it. */
export function readAnswers(input: Readable, output: Writable): Answers {
  const terminal = createInterface({ input, output });
  let open = true;
  terminal.once("close", () => (open = false));
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (prompt) => {
      // A pipe may have ended while its lines still wait.
      if (open) {
        terminal.setPrompt(prompt);
        terminal.prompt();
      } else output.write(prompt);
      const line = await lines.next();
      if (line.done) throw new Error("\nthe answers ended before the questions did; nothing was written");
      return line.value;
    },
    close: () => terminal.close(),
  };
}
