import { contentTypeOf } from "../../build/content-types.ts";
import type { Answer } from "./ask.ts";
import { stampIn } from "./judge-story.ts";
import { better, settings, some, wrong, type Finding } from "./finding.ts";

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
  const paths = (wanted: (served: Served) => boolean) => all.filter(wanted).map(({ path }) => path);
  const there = all.filter(({ answer }) => answer.status === 200);
  // Some hosts keep the error page to themselves, and show it where nothing is.
  const missing = paths(({ path, answer }) => answer.status !== 200 && path !== "404.html");
  const different = there.filter(({ answer, built }) => answer.bytes?.equals(built) === false);
  const rewritten = different.filter(isRewritten).map(({ path }) => path);
  const changed = different.map(({ path }) => path).filter((path) => !rewritten.includes(path));
  const broken = there.filter(({ answer }) => answer.bytes === undefined).map(({ path }) => path);
  const odd = there.filter(({ path, answer }) => !fits(path, answer.headers["content-type"]));
  const [fatal, minor] = [odd.filter(({ path }) => breaks.test(path)), odd.filter(({ path }) => !breaks.test(path))];
  const moved = there
    .filter(({ path, url, answer }) => path.endsWith(".html") && folderOf(answer.url) !== folderOf(url))
    .map(({ path }) => path);
  const told = (served: readonly Served[]) =>
    some(served.map(({ path, answer }) => `${path} as ${answer.headers["content-type"] ?? "nothing"}`));
  return [
    ...(missing.length
      ? [
          wrong(
            `${missing.length} of ${all.length} files of dist are not there: ${some(missing)}`,
            "upload all of dist; some tools leave out files that are new, large, or of kinds they do not know",
          ),
        ]
      : []),
    ...(rewritten.length ? [rewrites(rewritten)] : []),
    ...(changed.length
      ? [
          wrong(
            `${changed.length} files are not those of dist: ${some(changed)}`,
            "upload dist again, then empty the host's or CDN's cache",
          ),
        ]
      : []),
    ...(broken.length
      ? [
          wrong(
            `${some(broken)} cannot be unpacked as Content-Encoding says`,
            "send that header with the compressed copies only, and name the coding they have",
          ),
        ]
      : []),
    ...(moved.length
      ? [
          wrong(
            `pages are moved to another folder, where their styles and links lead nowhere: ${some(moved)}`,
            "switch off what adds a slash to addresses of pages",
          ),
        ]
      : []),
    ...(fatal.length ? [wrong(`served as the wrong kind, which browsers refuse: ${told(fatal)}`, settings)] : []),
    ...(minor.length ? [better(`served as another kind than they are: ${told(minor)}`, settings)] : []),
  ];
}

/** Whether a page is of this build, and yet not as it was built. */
export function isRewritten({ path, built, answer }: Pick<Served, "path" | "built" | "answer">): boolean {
  const stamp = stampIn(built.toString());
  return path.endsWith(".html") && stamp !== undefined && stampIn(answer.bytes?.toString() ?? "") === stamp;
}

/** Told of pages that are of this build and not as they were built. */
export const rewrites = (paths: readonly string[]): Finding =>
  wrong(
    `the host changes the pages it serves, so the policy and the off-line copy no longer fit: ${some(paths)}`,
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
