import { attributeValue, type Attrs, type Mark } from "./mark.ts";

const bare: Attrs = { opacity: 0 };

/**
 * Marks as a living picture holds them: one that cannot be seen has nothing but its key, its words and an opacity of 0, by
 * which `styles/scroll.css` leaves it out of the layout. Most marks of a scene are of other steps than the reader's:
 * while they move unseen the page need not be touched, and it depends on this frame alone all the same.
 */
export const cullHidden = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark) => (attributeValue(mark.attrs["opacity"] ?? 1) === "0" ? { ...mark, attrs: bare } : mark));
