/** Browsers may break a line after any button; the mark after a glossary term would then begin one. */
const termThenMark =
  /(<button type="button" class="term"[^>]*>(?:(?!<\/button>).)*<\/button><span class="gloss"[^>]*>(?:(?!<\/span>).)*<\/span>)([,.;:!?)”’]+)/gs;

/** HTML in which a glossary term and the punctuation after it stay on one line. */
export const keepPunctuation = (html: string): string => html.replace(termThenMark, '<span class="kept">$1$2</span>');
