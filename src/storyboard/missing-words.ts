import { fillSlots } from "../ledger/fill-slots.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Leaf } from "../marks/mark.ts";

/** Prefix of words that are not written yet. No font has this character, so it is removed before drawing (`inRed`). */
const missing = "\ue000";

/** Words with their facts printed; a slot whose fact is missing is kept verbatim and flagged as missing. */
export const printAll = (words: string, ledger: Ledger): string =>
  words.replace(/\{[^{}]*\}/g, (slot) => {
    try {
      return fillSlots(slot, ledger);
    } catch {
      return missing + slot.replaceAll(" ", "\u00a0");
    }
  });

/** A label's words, or its name flagged as missing. */
export const labelOr = (name: string, words: string | undefined, ledger: Ledger): string =>
  words === undefined ? missing + name : printAll(words, ledger);

/** The mark in red and without the prefix, if its words are missing. */
export const inRed = (mark: Leaf): Leaf =>
  mark.text?.includes(missing)
    ? {
        ...mark,
        text: mark.text.replaceAll(missing, ""),
        attrs: { ...mark.attrs, class: `${mark.attrs["class"] ?? ""} missing` },
      }
    : mark;

/** Words for a caption, not HTML-escaped. */
export const captionOf = (words: string): { readonly words: string; readonly missing: boolean } => ({
  words: words.replaceAll(missing, ""),
  missing: words.includes(missing),
});
