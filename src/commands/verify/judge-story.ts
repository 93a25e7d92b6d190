import { readHtml } from "../../html/html.ts";
import type { Answer } from "./ask.ts";
import { better, wrong, type Finding } from "./finding.ts";

/** The stamp of the build that a page belongs to; undefined if it has none. */
export const stampIn = (html: string): string | undefined =>
  /^[0-9a-f]{10}$/.exec(readHtml(html)("[data-stamp]").first().text())?.[0];

/**
 * Whether the host serves this build's first page at the folder's address, and whether the build knows that address.
 */
export function judgeStory(
  folder: string,
  atFolder: Answer,
  atIndex: Answer,
  withoutSlash: Answer,
  built: Buffer,
): Finding[] {
  const served = [atFolder, atIndex].find(({ status, bytes }) => status === 200 && bytes !== undefined)?.bytes;
  if (served === undefined)
    return [
      wrong(
        `${folder} answers ${atFolder.status}, and so does index.html in it (${atIndex.status})`,
        "upload what is in dist (not the folder dist itself) to where this address points",
      ),
    ];
  return [
    ...judgePlace(folder, atFolder, canonicalIn(served)),
    ...judgeSlash(withoutSlash, built),
    ...judgeBuild(served, built),
    ...judgeSiteUrl(folder, canonicalIn(served)),
  ];
}

export const canonicalIn = (page: Buffer): string | undefined =>
  readHtml(page.toString())('link[rel="canonical"]').attr("href");

/** Whether the folder's own address shows the story; `canonical` is the address that the page names as its own. */
export function judgePlace(folder: string, { status, bytes }: Answer, canonical: string | undefined): Finding[] {
  if (status === 200 && bytes?.includes("data-stamp")) return [];
  if (canonical === folder)
    return [
      wrong(
        `canonical links, social cards and the feed lead to ${folder}, which answers ${status}${status === 200 ? " with something else" : ""}`,
        "make index.html the folder's index document",
      ),
    ];
  return [
    better(
      `${folder} itself answers ${status}${status === 200 ? " with something else" : ""}; the story is at ${folder}index.html`,
      "make index.html the folder's index document, or give readers the address with index.html at its end",
    ),
  ];
}

function judgeSlash({ status, url, bytes }: Answer, built: Buffer): Finding[] {
  const { pathname } = new URL(url);
  if (
    status !== 200 ||
    pathname.endsWith("/") ||
    pathname.endsWith("index.html") ||
    stampIn(bytes?.toString() ?? "") !== stampIn(built.toString())
  )
    return [];
  return [
    wrong(
      `the story is also served at ${url}, without a slash at its end, where its links lead one folder too high`,
      "let the host redirect to the address with the slash",
    ),
  ];
}

function judgeBuild(served: Buffer, built: Buffer): Finding[] {
  if (served.equals(built)) return [];
  const [there, here] = [stampIn(served.toString()), stampIn(built.toString())];
  if (there === undefined)
    return [wrong("the page there is not this story's", "upload dist to where this address points")];
  if (there !== here)
    return [
      wrong(
        `the host serves version ${there}, and dist is version ${here}`,
        "upload dist again, then empty the host's or CDN's cache",
      ),
    ];
  return []; // judgeFiles tells what the host changes in pages of this build
}

function judgeSiteUrl(folder: string, canonical: string | undefined): Finding[] {
  if (canonical === undefined)
    return [
      better(
        "the build was not told its address, so it has no canonical links, social cards or feed",
        `build with SITE_URL=${folder} npm run build`,
      ),
    ];
  if (canonical.replace(/index\.html$/, "") === folder) return [];
  return [
    wrong(
      `SITE_URL was ${canonical} at the build, but the story is at ${folder}; shared links and the feed lead to the wrong place`,
      `build with SITE_URL=${folder} npm run build, and upload dist again`,
    ),
  ];
}
