import type { Story } from "../schemas/story.ts";

/** The story's author, for citations and the feed; the byline unless set. */
export const authorOf = ({ byline, author = byline }: Pick<Story, "byline" | "author">): string => author;
