import { hashSource, inlineScripts, inlineStyles } from "../../build/inline-code.ts";
import { readHtml } from "../../html/html.ts";
import type { Answer } from "./ask.ts";
import { better, settings, some, wrong, type Finding } from "./finding.ts";

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

/** A day in seconds: a page cached longer hides the next build. */
const longest = 86_400;

/** Whether the host sends the security headers, lets nothing be cached too long, and adds nothing of its own. */
export function judgeHeaders({ index, asset, embed, changing, noAsset }: Asked, html: string): Finding[] {
  const policy = String(index.headers["content-security-policy"] ?? "");
  const takePolicy = `take the policy from ${settings.replace("use the settings in ", "")}, and have the host read its settings again; or leave it to the page, which carries its own`;
  const blocked = (
    [
      ["one inline script", "script-src", inlineScripts],
      ["inline styles", "style-src", inlineStyles],
    ] as const
  )
    .filter(
      ([, directive, inlineIn]) => policy !== "" && !lets(policy, directive, inlineIn(readHtml(html)).map(hashSource)),
    )
    .map(([what]) => wrong(`the host's own Content-Security-Policy forbids the page's ${what}`, takePolicy));
  const missing = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy"].filter(
    (name) => index.headers[name] === undefined,
  );
  const kept = [...changing]
    .map(([path, { headers }]) => [path, keptFor(headers["cache-control"])] as const)
    .filter(([, seconds]) => seconds > longest);
  return [
    ...blocked,
    ...(index.headers["set-cookie"]
      ? [wrong("the host sets a cookie; the story needs none", "switch it off at the host or CDN")]
      : []),
    ...(kept.length
      ? [
          wrong(
            `what changes with a build may be kept for more than a day, so readers would not see the next: ${some(kept.map(([path, seconds]) => `${path} for ${Math.round(seconds / 86_400)} days`))}`,
            `send Cache-Control: no-cache with all but assets/: ${settings}`,
          ),
        ]
      : []),
    ...(noAsset.status !== 200 && keptFor(noAsset.headers["cache-control"]) > longest
      ? [
          wrong(
            "that a file of assets/ is missing may be kept, so who reads during an upload would miss it for good",
            `send Cache-Control: no-cache with errors: ${settings}`,
          ),
        ]
      : []),
    ...(embed && !mayBeFramed(embed)
      ? [
          wrong(
            "embed/ may not be framed, so pictures cannot be put on other sites",
            `leave X-Frame-Options out and let frame-ancestors be * there: ${settings}`,
          ),
        ]
      : []),
    ...(!/immutable/.test(String(asset.headers["cache-control"] ?? ""))
      ? [
          better(
            "files in assets/ are asked for again and again, though their names change with their bytes",
            `send Cache-Control: public, max-age=31536000, immutable with them: ${settings}`,
          ),
        ]
      : []),
    ...(missing.length
      ? [
          better(
            `no ${missing.join(", ")}${/github/i.test(String(index.headers.server ?? "")) ? " (GitHub Pages cannot send them)" : ""}; the page's own policy stands, but other sites may frame it`,
            settings,
          ),
        ]
      : []),
  ];
}

/** Whether a policy allows all of the page's inline code of a kind. */
function lets(policy: string, kind: "script-src" | "style-src", hashes: readonly string[]): boolean {
  return policy.split(",").every((each) => {
    const directive = (name: string) =>
      each
        .split(";")
        .map((words) => words.trim().split(/\s+/))
        .find(([first]) => first === name)
        ?.slice(1);
    const allowed = directive(`${kind}-elem`) ?? directive(kind) ?? directive("default-src");
    return (
      allowed === undefined ||
      hashes.every((hash) => allowed.includes(hash)) ||
      (allowed.includes("'unsafe-inline'") && !allowed.some((source) => /^'(sha|nonce)/.test(source)))
    );
  });
}

function mayBeFramed({ headers }: Answer): boolean {
  const ancestors = /frame-ancestors ([^;,]*)/.exec(String(headers["content-security-policy"] ?? ""))?.[1]?.trim();
  return ancestors === undefined ? headers["x-frame-options"] === undefined : ancestors === "*";
}

const keptFor = (control = ""): number =>
  /no-cache|no-store|must-revalidate.*max-age=0|max-age=0/.test(control)
    ? 0
    : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
