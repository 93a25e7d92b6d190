/** The scenes that a chapter shows, in its order, from its MDX. */
export const scenesIn = (mdx: string): string[] =>
  [...mdx.matchAll(/<Scene\s+name="([^"]+)"/g)].map((match) => match[1]!);
