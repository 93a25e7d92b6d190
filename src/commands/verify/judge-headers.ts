import type { Answer } from "./ask.ts";
import { better, found, settings, some, somePaths, wrong, type Finding } from "./finding.ts";
import { freshness, sharedFreshness } from "./freshness.ts";

/** Answers whose headers are checked. */
export interface Asked {
  readonly index: Answer;
  /** A file with a hashed name. */
  readonly asset: Answer;
  /** A page that other sites may frame; undefined if the build has none. */
  readonly embed: Answer | undefined;
  /** Files that change without being renamed, by path, and the answer for the folder's own address. */
  readonly changing: ReadonlyMap<string, Answer>;
  /** The answer for a missing file in assets/. */
  readonly noAsset: Answer;
}

/** In seconds. What is kept for longer hides the next build. */
const day = 86_400;
const askAgain = `send Cache-Control: no-cache with all but assets/: ${settings}`;

/** Whether the host sends the security headers, lets nothing be cached too long, and adds nothing of its own. */
export function judgeHeaders({ index, asset, embed, changing, noAsset }: Asked): Finding[] {
  const missing = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"].filter(
    (name) => index.headers[name] === undefined,
  );
  const kept = [...changing]
    .map(([path, answer]) => ({ path, ...freshness(answer), shared: sharedFreshness(answer) ?? 0 }))
    .sort((a, b) => b.seconds - a.seconds);
  const long = kept.filter(({ seconds }) => seconds > day);
  const guessed = kept.filter((each) => each.guessed && !long.includes(each));
  const shared = kept.filter((each) => each.shared > day);
  return found(
    index.headers["set-cookie"] !== undefined &&
      wrong("the host sets a cookie; the story needs none", "switch it off at the host or CDN"),
    index.headers["clear-site-data"] !== undefined &&
      wrong(
        "the host has browsers forget what they kept at each visit, the off-line copy too",
        "switch off Clear-Site-Data there",
      ),
    long.length > 0 &&
      wrong(
        `what changes with a build may be kept for more than a day, so readers would not see the next: ${some(long.map(({ path, seconds, guessed }) => `${path} for ${days(seconds)}${guessed ? ", which a browser guesses from its date as nothing is said" : ""}`))}`,
        askAgain,
      ),
    guessed.length > 0 &&
      better(
        `the host does not say how long what changes may be kept, so browsers keep it for a tenth of its age: ${somePaths(guessed)}`,
        askAgain,
      ),
    shared.length > 0 &&
      better(
        `a CDN or cache between may keep what changes with a build: ${some(shared.map((each) => `${each.path} for ${days(each.shared)}`))}`,
        "empty it after each upload, or leave s-maxage out",
      ),
    noAsset.status !== 200 &&
      freshness(noAsset).seconds > day &&
      wrong(
        "that a file of assets/ is missing may be kept, so who reads during an upload would miss it for good",
        `send Cache-Control: no-cache with errors: ${settings}`,
      ),
    embed !== undefined &&
      !mayBeFramed(embed) &&
      wrong(
        "embed/ may not be framed, so pictures cannot be put on other sites",
        `leave X-Frame-Options out and let frame-ancestors be * there: ${settings}`,
      ),
    freshness(asset).seconds < 30 * day &&
      better(
        "files in assets/ are asked for again and again, though their names change with their bytes",
        `send Cache-Control: public, max-age=31536000, immutable with them: ${settings}`,
      ),
    missing.length > 0 &&
      better(
        `no ${missing.join(", ")}${/github/i.test(String(index.headers.server ?? "")) ? " (GitHub Pages cannot send them)" : ""}; the page's own policy stands, but other sites may frame it`,
        settings,
      ),
  );
}

function mayBeFramed({ headers }: Answer): boolean {
  const ancestors = /frame-ancestors ([^;,]*)/.exec(String(headers["content-security-policy"] ?? ""))?.[1]?.trim();
  return ancestors === undefined ? headers["x-frame-options"] === undefined : ancestors === "*";
}

const days = (seconds: number): string => `${Math.round(seconds / day)} days`;
