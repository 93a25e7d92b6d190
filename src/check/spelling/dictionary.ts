import british from "dictionary-en-gb";
import nspell from "nspell";

/** The words of a language: whether a word is one, and suggestions for one that is not. */
export interface Dictionary {
  readonly knows: (word: string) => boolean;
  readonly near: (word: string) => readonly string[];
}

const files: Readonly<Record<string, typeof british>> = { en: british, "en-GB": british };
const read = new Map<string, Dictionary>();

/** The dictionary of a language such as en-GB, cached because it is slow to load; undefined where the project has none. */
export function dictionaryOf(language: string): Dictionary | undefined {
  const file = Object.hasOwn(files, language) ? files[language] : undefined;
  if (!file) return undefined;
  const known = read.get(language);
  if (known) return known;
  const speller = nspell(file);
  const asked = new Map<string, readonly string[]>();
  const dictionary: Dictionary = {
    knows: (word) => speller.correct(word),
    near: (word) => {
      const near = asked.get(word) ?? speller.suggest(word);
      asked.set(word, near);
      return near;
    },
  };
  read.set(language, dictionary);
  return dictionary;
}

/** The languages that can be spelled. */
export const spelledLanguages = Object.keys(files);
