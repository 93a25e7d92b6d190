import type { Html } from "../html/html.ts";

/**
 * Puts a glossary term and the punctuation after it into one piece that does not wrap: browsers may break a line after
 * any button, and the punctuation would then begin the next.
 */
export function keepPunctuation($: Html): void {
  for (const gloss of $("button.term + .gloss").toArray()) {
    const after = gloss.next;
    const marks = after?.type === "text" ? /^[,.;:!?)”’]+/.exec(after.data)?.[0] : undefined;
    if (after?.type !== "text" || marks === undefined || gloss.prev?.type !== "tag") continue;
    after.data = after.data.slice(marks.length);
    $(gloss).before('<span class="kept"></span>').prev().append(gloss.prev.prev!, gloss, marks);
  }
}
