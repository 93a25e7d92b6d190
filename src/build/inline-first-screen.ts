import { hashedPath } from "./hashed-path.ts";
import type { OpenBuild } from "./pages.ts";

/** A font face that is downloaded, as opposed to a local one. */
const fetchedFace = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/**
 * Inlines the story's styles, so that its first paint needs no second round trip. Their `@font-face` rules go to a file
 * of their own, preloaded in the head but linked at the end of the body, so that the page paints in its fallback fonts
 * meanwhile; the file lies in the folder of the style sheets, so its addresses still hold. The module script moves to
 * the head, to be fetched early. Other pages keep their shared style sheets. Call it before addresses are made
 * relative. @throws when a style other than a font face has an address: inlined, it would resolve differently
 */
export function inlineFirstScreen({ pages, files }: OpenBuild): void {
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
