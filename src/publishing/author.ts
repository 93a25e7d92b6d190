import type { Story } from "../schemas/story.ts";

/** Who made the story, as citations and the feed say it. */
export const authorOf = ({ byline, author = byline }: Pick<Story, "byline" | "author">): string => author;
