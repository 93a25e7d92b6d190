/**
 * `html` with every address that starts at the root made relative to `page`, a path below the
 * root with forward slashes; so one `dist` works at a domain's root, in any folder and from a disk.
 * Vite does it for scripts; in pages Astro writes `/assets/…` whatever Vite is told.
 */
export const relocate = (html: string, page: string): string =>
  html.replace(/(\s(?:href|src|poster|action|data)=")\/(?!\/)/g, (_, before: string) => before + upFrom(page));

/** The same for a style sheet's `url(/…)`. */
export const relocateStyles = (css: string, file: string): string =>
  css.replace(/(url\(\s*["']?)\/(?!\/)/g, (_, before: string) => before + upFrom(file));

/** The way from a file's folder to the root: `./` at the root, `../` one folder below it. */
const upFrom = (file: string): string => "../".repeat(file.split("/").length - 1) || "./";
