import type { Story } from "../schemas/story.ts";

/** Who made the story, without the “By” that a byline begins with. */
export const authorOf = ({ byline }: Pick<Story, "byline">): string => byline.replace(/^by (the )?/i, "");
