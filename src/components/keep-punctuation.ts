import type { Html } from "../html/html.ts";

/**
 * Wraps a glossary term and the punctuation after it in one element that does not break: browsers may break a line
 * after any button, and the punctuation would then start the next line.
 */
export function keepPunctuation($: Html): void {
  for (const gloss of $("button.term + .gloss").toArray()) {
    const { prev: term, next: after } = gloss;
    if (term?.type !== "tag" || after?.type !== "text") continue;
    const [marks] = /^[,.;:!?)”’]+/.exec(after.data) ?? [];
    if (marks === undefined) continue;
    after.data = after.data.slice(marks.length);
    $(term).before('<span class="kept"></span>').prev().append(term, gloss, marks);
  }
}
