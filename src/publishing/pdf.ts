/** The PDF of the story, from the root of the build, where one is made with it (`npm run pdf`, `npm run release`); else undefined, and no page leads to it. */
export const pdf: string | undefined = process.env["PDF"] === "1" ? "twenty-one-days.pdf" : undefined;
