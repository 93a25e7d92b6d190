import { edition, editions } from "../ledger/content.ts";
import type { EditionName } from "../ledger/translation/edition-names.ts";
import { absolute } from "./addresses.ts";
import { home } from "./site.ts";

/** A page in one of the story's languages. */
export interface Alternate extends EditionName {
  /** Its address from the page that is written. */
  readonly href: string;
  /** Its whole address where the site's is known; else the same as `href`. */
  readonly address: string;
  readonly current: boolean;
}

/** A page in every language of the story, itself too; none where there is one. `path` is below the edition's root, `depth` its folders. */
export const alternatesOf = (path: string, depth: number): readonly Alternate[] =>
  editions.map((one) => {
    const below = `${one.folder && `${one.folder}/`}${path}`;
    const href = `${"../".repeat(depth + (edition === undefined ? 0 : 1))}${below}`;
    return {
      ...one,
      href,
      address: home ? absolute(home, below) : href,
      current: one.folder === (edition ?? ""),
    };
  });

/** A language as Facebook names it, with its country: en_GB, zh_CN. */
export function ogLocale(language: string): string {
  const { language: bare, region } = new Intl.Locale(language).maximize();
  return region === undefined ? bare : `${bare}_${region}`;
}
