import { loadavg } from "node:os";
import { sumOf } from "../../src/ledger/ledger.ts";
import { startWriting } from "../browser/writing.ts";

/**
 * `npm run bench:edit`: milliseconds from saving a file to seeing the change in a browser, for five edits of each kind
 * in a copy of the story. `load` is the machine's load: above its number of cores, the result measures other programs
 * too.
 */
interface Edit {
  readonly what: string;
  readonly file: string;
  /** The page that shows it; the story by default. */
  readonly page?: string;
  /** A passage that occurs once in the file, and its replacement. */
  readonly passage: RegExp;
  readonly to: (word: string) => string;
}
const words = ["apple", "bread", "cloud", "daisy", "eagle"];
const edits: readonly Edit[] = [
  {
    what: "a sentence",
    file: "content/chapters/01-round-one.mdx",
    passage: /Over dinner /,
    to: (word) => `Over dinner and ${word} `,
  },
  {
    what: "a fact's value",
    file: "content/facts.yaml",
    passage: /(?<=^phase-one-extra:\n(?: .*\n)*? +value: )200/m,
    to: (word) => String(300 + words.indexOf(word)),
  },
  {
    what: "a scene's title",
    file: "content/scenes/truce-clock.yaml",
    passage: /(?<=^ +title: )A dinner/m,
    to: (word) => `A dinner of ${word}`,
  },
  {
    what: "a word of the interface",
    file: "content/interface.yaml",
    passage: /(?<=^rows_link: )The numbers/m,
    to: (word) => `The ${word} numbers`,
  },
  {
    what: "a row and its checksum",
    file: "content/data/tariff_actions.csv",
    page: "pictures/volleys",
    passage: /(?<=,)List 1(?=,)/,
    to: (word) => `List ${word}`,
  },
];

const rows = [];
for (const { what, file, page, passage, to } of edits) {
  const { project, holds, stop } = await startWriting(page, 10);
  try {
    const whole = project.read(file);
    const took: number[] = [];
    for (const word of words) {
      await new Promise((done) => setTimeout(done, 3000));
      const text = whole.replace(passage, to(word));
      if (text === whole) throw new Error(`${file} no longer holds ${String(passage)}`);
      if (file.endsWith(".csv")) {
        const about = file.replace(".csv", ".yaml");
        project.write(about, project.read(about).replace(/(?<=^sha256: ).*/m, sumOf(text)));
      }
      project.write(file, text);
      took.push(await holds(what === "a fact's value" ? `US$${to(word)}\u00a0billion` : to(word)));
    }
    took.sort((a, b) => a - b);
    rows.push({
      edit: what,
      "median, ms": Math.round(took[took.length >> 1]!),
      "slowest, ms": Math.round(took.at(-1)!),
      load: Number(loadavg()[0]!.toFixed(1)),
    });
  } finally {
    await stop();
  }
}
console.table(rows);
