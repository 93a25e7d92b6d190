import { readLedger } from "./ledger.ts";
import { editionNames } from "./translation/edition-names.ts";
import { originalOf } from "./translation/editions.ts";
import { layOver } from "./translation/lay-over.ts";
import { withSpoken } from "./translation/spoken.ts";

const raw = import.meta.glob<string>(
  [
    "/content/**/*.yaml",
    "/content/**/*.csv",
    "/content/**/*.mdx",
    "/content/words.txt",
    "/content/*/CHANGELOG.md",
    "/CHANGELOG.md",
  ],
  { query: "?raw", import: "default", eager: true },
);
const all = new Map(Object.entries(raw).map(([path, text]) => [path.replace(/^\//, ""), text]));

/** The language that this build or server tells the story in, by its folder in `content/`; undefined for the original. */
export const edition: string | undefined = process.env["EDITION"] || undefined;

/** Every language that the story is told in, the original first; none but where there is a translation. */
export const editions = editionNames(all);

/** The original's language, where this is a translation: of words that are shown as they are, such as titles and rows. */
export const untranslated: string | undefined = edition === undefined ? undefined : editions[0]?.language;

/** Every file of `content/` by its path from the root, `content/facts.yaml`, with this edition's words, and the list of corrections. */
export const files: ReadonlyMap<string, string> = edition === undefined ? originalOf(all) : layOver(all, edition).files;

/** The story's ledger, for pages and components; a change in `content/` reloads it while writing. */
export const ledger = withSpoken(readLedger(files), all);
