import { spawnSync } from "node:child_process";

/** Seconds since 1970: the times of a release's files are later than `after` and not later than `until`. */
export interface Span {
  readonly after: number;
  readonly until: number;
}

/** As long as a span gets: the files of a release need some places between two times, not weeks. */
const longest = 6 * 3600;

/**
 * The span up to the commit that is released, from the newest commit that it builds on: so that every file of a release
 * is newer than all of an earlier one, which hosts and caches compare, and none is old, since a browser keeps a page that
 * nothing is said of for a tenth of its age. Without git it ends at SOURCE_DATE_EPOCH, or now.
 */
export function releaseSpan(root = "."): Span {
  const git = (...args: string[]): string =>
    spawnSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).stdout ?? "";
  const [committed, ...parents] = git("show", "--no-patch", "--format=%ct", "HEAD", "HEAD^@")
    .split("\n")
    .filter(Boolean)
    .map(Number);
  const until = Number(process.env["SOURCE_DATE_EPOCH"] ?? committed ?? Math.floor(Date.now() / 1000));
  return { after: Math.min(until - 2, Math.max(until - longest, ...parents)), until };
}
