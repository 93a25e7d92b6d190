/** What a writer did: the file, what stood there, what stands there now. An empty first text means the whole file, undefined that it is gone. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string | undefined;
  /** Every line of the check, whole. */
  readonly says: readonly string[];
}

export const of = (name: string, file: string, from: string, to: string | undefined, ...says: string[]): Mistake => ({
  name,
  file,
  from,
  to,
  says,
});

/** The files of the small story in which the mistakes are made. */
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
