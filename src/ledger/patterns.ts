import type { Interface } from "./ledger.ts";

/** Puts words in the places of a pattern: “{name}: {words}”. A place that is given no words stays. */
export const fillPattern = (pattern: string, words: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(words, name) ? words[name]! : place));

/** What stands between two of a list whose members may hold commas: “; ”. */
export const listGap = ({ list }: Pick<Interface, "list">): string => fillPattern(list, { first: "", next: "" });
