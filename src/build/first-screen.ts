import { hashedPath } from "./hashed-path.ts";
import type { OpenBuild } from "./pages.ts";

/** A face that is fetched; one that a reader's machine has already has no address. */
const fetchedFace = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/**
 * Puts what the story's first screen needs into its page, or into its head. The styles stand in the page, so that none
 * of it waits for a second round trip; what in them has an address, the faces of the fonts, goes to a file of its own,
 * asked for in the head and named at the page's end, where no browser waits for it to paint: the fallbacks that the page
 * is first painted with stand in it. The script is asked for in the head too; it waits for the page's end by itself.
 * Other pages go on sharing their sheets, which a reader's browser keeps. To be called before addresses are made
 * relative. The faces' file lies where their sheet lay, so their addresses hold.
 * @throws when a sheet holds an address that is not a font's: in a page it would lead elsewhere than in its file
 */
export function firstScreen({ pages, files }: OpenBuild): void {
  const $ = pages.get("index.html");
  if (!$) return;
  const sheetOf = (link: { readonly attribs: Readonly<Record<string, string>> }) =>
    files.get(link.attribs["href"]!.slice(1));
  const links = $('link[rel="stylesheet"][href^="/assets/"]').filter((_, link) => sheetOf(link) !== undefined);
  if (links.length === 0) return;
  const css = links
    .toArray()
    .map((link) => sheetOf(link)!.toString())
    .join("");
  const styles = css.replace(fetchedFace, "");
  const address = /url\(\s*["']?(?!["'#])[^)]*/.exec(styles)?.[0];
  if (address)
    throw new Error(
      `the story's styles stand in its page, and “${address})” would lead elsewhere there: only a font's face may have an address`,
    );
  const faces = Buffer.from((css.match(fetchedFace) ?? []).join(""));
  const path = hashedPath("faces", "css", faces);
  files.set(path, faces);
  links.remove();
  $("head").append(
    `<link rel="preload" as="style" href="/${path}">`,
    $('script[type="module"][src]'),
    `<style>${styles}</style>`,
  );
  $("body").append(`<link rel="stylesheet" href="/${path}">`);
}
