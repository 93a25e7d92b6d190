import type { Html } from "../html/html.ts";

const addresses = ["href", "src", "poster", "action", "data"];

/**
 * Makes a page's root-relative addresses relative to `path`, where the page lies below the root, with forward slashes;
 * so one `dist` works at a domain's root, in any folder and from a disk. Vite does this for scripts; in pages Astro
 * always writes `/assets/…`.
 */
export function relocate($: Html, path: string): void {
  for (const name of addresses)
    $(`[${name}^="/"]:not([${name}^="//"])`).attr(name, (_, address) => upFrom(path) + address.slice(1));
  $("[srcset]").attr("srcset", (_, all) =>
    all.replace(/(^|,\s*)\/(?!\/)/g, (_, before: string) => before + upFrom(path)),
  );
}

/** The same for `url(/…)` in a style sheet. */
export const relocateStyles = (css: string, file: string): string =>
  css.replace(/(url\(\s*["']?)\/(?!\/)/g, (_, before: string) => before + upFrom(file));

/** The relative path from a file's folder to the root: `./` at the root, `../` one folder below it. */
const upFrom = (file: string): string => "../".repeat(file.split("/").length - 1) || "./";
