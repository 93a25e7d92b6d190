/** A built file's address, or a place in it; the story's own page is the folder itself. `path` is below the build's root: `pictures/walls.html`. */
export const absolute = (site: URL, path: string): string =>
  new URL(path.replace(/^index\.html(?=#|$)/, ""), site).href;

/** The built files of a scene's step, whose id is the same everywhere: `volleys-list-3`. */
export const stepFiles = (id: string) => ({
  story: `index.html#${id}`,
  svg: `pictures/${id}.svg`,
  share: `s/${id}.html`,
  card: `cards/${id}.png`,
});
