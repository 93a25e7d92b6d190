/** The names of the scenes in a chapter's MDX, in order. */
export const scenesIn = (mdx: string): string[] =>
  [...mdx.matchAll(/<Scene\s+name="([^"]+)"/g)].map((match) => match[1]!);
