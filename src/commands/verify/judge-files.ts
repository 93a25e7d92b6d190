import { contentTypeOf } from "../../build/content-types.ts";
import type { Answer } from "./ask.ts";
import { stampIn } from "./judge-story.ts";
import { better, found, settings, some, somePaths, wrong, type Finding } from "./finding.ts";

/** A file of dist and the host's answer for it. */
export interface Served {
  readonly path: string;
  /** The address requested. */
  readonly url: string;
  readonly built: Buffer;
  readonly answer: Answer;
}

/** Whether every file is there, unchanged and with the right content type. */
export function judgeFiles(all: readonly Served[]): Finding[] {
  const there = all.filter(({ answer }) => answer.status === 200);
  // Some hosts keep the error page to themselves, and show it where nothing is.
  const missing = all.filter((each) => !there.includes(each) && each.path !== "404.html");
  const different = there.filter(({ answer, built }) => answer.bytes?.equals(built) === false);
  const rewritten = different.filter(isRewritten);
  const changed = different.filter((each) => !rewritten.includes(each));
  const broken = there.filter(({ answer }) => answer.bytes === undefined);
  const odd = there.filter(({ path, answer }) => !fits(path, answer.headers["content-type"]));
  const fatal = odd.filter(({ path }) => breaks.test(path));
  const minor = odd.filter((each) => !fatal.includes(each));
  const moved = there.filter(
    ({ path, url, answer }) => path.endsWith(".html") && folderOf(answer.url) !== folderOf(url),
  );
  const told = (served: readonly Served[]) =>
    some(served.map(({ path, answer }) => `${path} as ${answer.headers["content-type"] ?? "nothing"}`));
  return found(
    missing.length > 0 &&
      wrong(
        `${missing.length} of ${all.length} files of dist are not there: ${somePaths(missing)}`,
        "upload all of dist; some tools leave out files that are new, large, or of kinds they do not know",
      ),
    rewritten.length > 0 && rewrites(rewritten),
    changed.length > 0 &&
      wrong(
        `${changed.length} files are not those of dist: ${somePaths(changed)}`,
        "upload dist again, then empty the host's or CDN's cache",
      ),
    broken.length > 0 && mislabelled(broken),
    moved.length > 0 &&
      wrong(
        `pages are moved to another folder, where their styles and links lead nowhere: ${somePaths(moved)}`,
        "switch off what adds a slash to addresses of pages",
      ),
    fatal.length > 0 && wrong(`served as the wrong kind, which browsers refuse: ${told(fatal)}`, settings),
    minor.length > 0 && better(`served as another kind than they are: ${told(minor)}`, settings),
  );
}

/** Whether a page is of this build, and yet not as it was built. */
export function isRewritten({ path, built, answer }: Served): boolean {
  const stamp = stampIn(built.toString());
  return path.endsWith(".html") && stamp !== undefined && stampIn(answer.bytes?.toString() ?? "") === stamp;
}

/** Told of files that are not in the coding that their header names. */
export const mislabelled = (files: readonly Served[]): Finding =>
  wrong(
    `bytes that are not what Content-Encoding says: ${some(files.map(({ path, answer }) => `${path} as ${answer.headers["content-encoding"]}`))}`,
    "send that header with the compressed copies only, and name the coding they have",
  );

/** Told of pages that are of this build and not as they were built. */
export const rewrites = (pages: readonly Served[]): Finding =>
  wrong(
    `the host changes the pages it serves, so the policy and the off-line copy no longer fit: ${somePaths(pages)}`,
    "switch off what rewrites HTML there: minifying, script injection, address hiding, analytics",
  );

const folderOf = (url: string): string => new URL(".", url).pathname;

/** Kinds that a browser rejects, or downloads, under another content type. */
const breaks = /\.(html|css|js|svg|woff2|png|json)$/;

/** Equivalent content types. */
const same: Readonly<Record<string, readonly string[]>> = {
  "text/javascript": ["application/javascript", "application/x-javascript"],
  "application/xml": ["text/xml", "application/rss+xml", "application/atom+xml"],
  "font/woff2": ["application/font-woff2", "application/octet-stream", "binary/octet-stream"],
  "application/atom+xml": ["application/xml", "text/xml"],
};

function fits(path: string, told = ""): boolean {
  const wanted = contentTypeOf(path)?.replace(/;.*/, "");
  const is = told.replace(/;.*/, "").trim().toLowerCase();
  return wanted === undefined || is === wanted || (same[wanted]?.includes(is) ?? false);
}
