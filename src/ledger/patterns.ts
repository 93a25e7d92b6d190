import type { Interface } from "./ledger.ts";

/** Puts words in the places of a pattern: “{name}: {words}”. A place that is given no words stays. */
export const fillPattern = (pattern: string, words: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(words, name) ? words[name]! : place));

/** A pattern that joins two parts of a line. */
type Joint = "list" | "detail" | "sentences" | "beside";

/**
 * What a language sets between two parts: of a list whose members may hold commas (“; ”), a name and what it is (“, ”),
 * sentences (“. ”), and words side by side (“ ”).
 */
export const gap = (joint: Joint, ui: Pick<Interface, Joint>): string =>
  fillPattern(ui[joint], { first: "", next: "" });

/** Parts of a line that are there, joined. */
export const joined = (
  joint: Joint,
  parts: readonly (string | undefined | false)[],
  ui: Pick<Interface, Joint>,
): string => parts.filter(Boolean).join(gap(joint, ui));

/** A whole sentence: its full stop is added unless it has one. */
export const asSentence = (words: string, ui: Pick<Interface, Joint>): string =>
  /[.。]$/.test(words) ? words : words + gap("sentences", ui).trim();
