/** A translation's folder in `content/`, such as `content/zh/`. */
const folder = /^content\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\//;

/** The languages that `content/` is translated into, by the names of their folders: `zh`. */
export const editionsIn = (files: Iterable<string>): readonly string[] => [
  ...new Set([...files].flatMap((file) => folder.exec(file)?.[1] ?? [])),
];

/** The edition that a file belongs to; undefined for the original's. */
export const editionOf = (file: string): string | undefined => folder.exec(file)?.[1];

/** Where a file of the original stands in a translation: `content/facts.yaml` in `content/zh/facts.yaml`. */
export const translatedPath = (file: string, edition: string): string =>
  file.startsWith("content/") ? file.replace("content/", `content/${edition}/`) : `content/${edition}/${file}`;

/** The files of `content/` without those of its translations. */
export const originalOf = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([file]) => editionOf(file) === undefined));
