/**
 * The absolute address of a built file, or of a place in it. `path` is below the build's root: `pictures/walls.html`;
 * the story's page is the root itself.
 */
export const absolute = (site: URL, path: string): string =>
  new URL(path.replace(/(?<=^|\/)index\.html(?=#|$)/, ""), site).href;

/** The built files of a step, all named by its id: `volleys-list-3`. */
export const stepFiles = (id: string) => ({
  story: `index.html#${id}`,
  svg: `pictures/${id}.svg`,
  share: `s/${id}.html`,
  card: `cards/${id}.png`,
});
