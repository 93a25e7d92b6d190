/** What went wrong in a page, kept until it is read. */
export interface Noted {
  readonly note: (line: string) => void;
  readonly count: () => number;
  /** Drops matching lines after the first `from`. */
  readonly forget: (from: number, such: RegExp) => void;
  /** Returns all lines and clears them. */
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
