import { hashedPath } from "./hashed-path.ts";
import type { Tree } from "./tree.ts";

const sheetLink = /<link rel="stylesheet" href="\/(assets\/[^"/]+\.css)">/g;
const moduleScript = /<script type="module" src="[^"]+"><\/script>/g;
/** A face that is fetched; one that a reader's machine has already has no address. */
const fetchedFace = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/**
 * Puts what the story's first screen needs into its page, or into its head. The styles stand in the page, so that none
 * of it waits for a second round trip; what in them has an address, the faces of the fonts, goes to a file of its own,
 * asked for in the head and named at the page's end, where no browser waits for it to paint: the fallbacks that the page
 * is first painted with stand in it. The script is asked for in the head too; it waits for the page's end by itself.
 * Other pages go on sharing their sheets, which a reader's browser keeps. Pure; to be called before addresses are made
 * relative. The faces' file lies where their sheet lay, so their addresses hold.
 * @throws when a sheet holds an address that is not a font's: in a page it would lead elsewhere than in its file
 */
export function firstScreen(built: Tree): Tree {
  const page = built.get("index.html")?.toString() ?? "";
  const sheets = [...page.matchAll(sheetLink)].map(([, path]) => path!).filter((path) => built.has(path));
  if (sheets.length === 0) return built;
  const css = sheets.map((path) => built.get(path)!.toString()).join("");
  const styles = css.replace(fetchedFace, "");
  const address = /url\(\s*["']?(?!["'#])[^)]*/.exec(styles)?.[0];
  if (address)
    throw new Error(
      `the story's styles stand in its page, and “${address})” would lead elsewhere there: only a font's face may have an address`,
    );
  const faces = Buffer.from((css.match(fetchedFace) ?? []).join(""));
  const path = hashedPath("faces", "css", faces);
  const html = page
    .replace(sheetLink, (link, sheet: string) => (sheets.includes(sheet) ? "" : link))
    .replace(moduleScript, "")
    .replace(
      "</head>",
      () =>
        `<link rel="preload" as="style" href="/${path}">${(page.match(moduleScript) ?? []).join("")}<style>${styles}</style></head>`,
    )
    .replace("</body>", `<link rel="stylesheet" href="/${path}"></body>`);
  return new Map(built).set(path, faces).set("index.html", Buffer.from(html));
}
