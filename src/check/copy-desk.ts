import { blot } from "./prose.ts";
import type { Finding } from "./printed.ts";

/** Words that may stand twice in a row in good English. */
const mayDouble = new Set(["had", "that", "very"]);

interface Slip {
  readonly pattern: RegExp;
  /** A name may be written so: a warning. */
  readonly mayBeMeant?: boolean;
  /** What to say of a match; undefined where it is none. */
  readonly says: (match: RegExpExecArray) => string | undefined;
}

const slips: readonly Slip[] = [
  {
    mayBeMeant: true,
    pattern: /(?<![\p{L}\p{N}’'-])((?:\p{L}{2,}|a)(?: \p{L}+)?)[\s\u00a0]\1(?![\p{L}\p{N}’'-])/giu,
    says: ([found, word = ""]) =>
      mayDouble.has(word) || (/^\p{Lu}\p{Ll}/u.test(word) && found.endsWith(word))
        ? undefined
        : `“${word}” stands twice; delete one`,
  },
  {
    pattern: /(?<=[\p{L}\p{N}%”)])[\s\u00a0]+([.,;:!?])(?![\p{L}\p{N}.:?])/gu,
    says: ([, sign = ""]) => `a space stands before ${sign}; delete it`,
  },
  {
    mayBeMeant: true,
    pattern: /(?<=\p{Ll})([,;!?])(?=\p{L})|(?<=\p{Ll}{2})(\.)(?=\p{Lu}\p{Ll})/gu,
    says: ([sign]) => `no space stands after ${sign}; write one`,
  },
  {
    pattern: /(?<!\.)\.\.(?!\.)|,,|;;|[,;]\./g,
    says: ([signs]) => `${signs} is a sign too many; keep one of the two`,
  },
  {
    pattern: /[.!?]”\.|[.!?]"\.(?!\.)/g,
    says: ([signs]) => `${signs} ends the sentence twice; delete the point after the quotation mark`,
  },
  {
    pattern: /(?<=\p{L})“|”(?=\p{L})/gu,
    says: ([mark]) => `a letter touches ${mark}; put a space between`,
  },
  {
    pattern: /[“"]“|”[”"]/g,
    says: ([signs]) =>
      `${signs} is a quotation mark inside another; delete one: <Quote> and the words of quotations print their own marks`,
  },
];

/** Slips of the pen that a copy desk mends: a word twice, spaces at points, points and quotation marks twice. */
export const copyFindings = (words: string): Finding[] =>
  slips.flatMap(({ pattern, mayBeMeant, says }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const message = match[0].includes(blot) ? undefined : says(match);
      return message === undefined
        ? []
        : [{ at: match.index, passage: match[0], message, ...(mayBeMeant && { severity: "warning" as const }) }];
    }),
  );
