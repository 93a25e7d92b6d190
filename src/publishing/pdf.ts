/**
 * The path of the story's PDF below the build's root where the build makes one (`npm run pdf`, `npm run release`); else
 * undefined, and no page links to it.
 */
export const pdf: string | undefined = process.env["PDF"] === "1" ? "twenty-one-days.pdf" : undefined;
