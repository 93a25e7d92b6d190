/** What a page said went wrong, kept until somebody asks. */
export interface Noted {
  readonly note: (line: string) => void;
  readonly count: () => number;
  /** Leaves out the lines after the first `from` that say such a thing. */
  readonly forget: (from: number, such: RegExp) => void;
  /** Gives all lines and forgets them. */
  readonly take: () => Promise<readonly string[]>;
}

export function noted(): Noted {
  let lines: string[] = [];
  return {
    note: (line) => void lines.push(line),
    count: () => lines.length,
    forget: (from, such) => void (lines = lines.filter((line, i) => i < from || !such.test(line))),
    async take() {
      const all = lines;
      lines = [];
      return Promise.resolve(all);
    },
  };
}
