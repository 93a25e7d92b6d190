/**
 * A writer's mistake: the file, the text before, the text after. An empty `from` stands for the whole file; an
 * undefined `to` deletes it.
 */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string | undefined;
  /** Every line that the check prints, in full. */
  readonly says: readonly string[];
}

export const of = (name: string, file: string, from: string, to: string | undefined, ...says: string[]): Mistake => ({
  name,
  file,
  from,
  to,
  says,
});

/** The files of the small story that mistakes are made in. */
export const chapter = "content/chapters/01-round-one.mdx";
export const facts = "content/facts.yaml";
export const sources = "content/sources.yaml";
export const quotations = "content/quotations.yaml";
export const words = "content/scenes/volleys.yaml";
export const glossary = "content/glossary.yaml";
export const csv = "content/data/lists.csv";
export const rows = "content/data/lists.yaml";
export const face = "content/interface.yaml";
export const story = "content/story.yaml";
export const wordList = "content/words.txt";

/** A mistake in the words of the chapter's first step, its line 12. */
export const inSentence = (name: string, to: string, ...says: string[]): Mistake =>
  of(name, chapter, "The court is empty in 2018.", to, ...says);
