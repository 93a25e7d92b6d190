import { hashSource, inlineScripts, inlineStyles } from "../../build/inline-code.ts";
import { readHtml } from "../../html/html.ts";
import type { Answer } from "./ask.ts";
import { hosting, somePaths, wrong, type Finding } from "./finding.ts";
import type { Served } from "./judge-files.ts";

type Directives = ReadonlyMap<string, readonly string[]>;

/** Whether the policies that the host sends leave each page its own code, styles, fonts, pictures, rows and worker. */
export function judgePolicy(all: readonly Served[]): Finding[] {
  const forbidden = all
    .filter(({ path, answer }) => path.endsWith(".html") && answer.status === 200)
    .flatMap(({ path, built, answer }) => {
      const whats = policiesOf(answer).flatMap((policy) => forbiddenBy(policy, built.toString(), new URL(answer.url)));
      return [...new Set(whats)].map((what) => ({ path, what }));
    });
  return [...Map.groupBy(forbidden, ({ what }) => what)].map(([what, pages]) =>
    wrong(
      `the host's own Content-Security-Policy forbids ${what}: ${somePaths(pages)}`,
      `take the policy from ${hosting}, and have the host read its settings again; or leave it to the page, which carries its own`,
    ),
  );
}

const policiesOf = ({ headers }: Answer): Directives[] =>
  String(headers["content-security-policy"] ?? "")
    .split(",")
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const words of policy.split(";").map((each) => each.trim().split(/\s+/)))
        if (!directives.has(words[0]!.toLowerCase())) directives.set(words[0]!.toLowerCase(), words.slice(1)); // the first holds
      return directives;
    });

/** What of a page a policy forbids. */
function forbiddenBy(policy: Directives, html: string, page: URL): string[] {
  const $ = readHtml(html);
  const first = (...names: readonly string[]) =>
    names.map((name) => policy.get(name)).find((sources) => sources !== undefined);
  const script = first("script-src-elem", "script-src", "default-src");
  const style = first("style-src-elem", "style-src", "default-src");
  const worker = first("worker-src", "child-src", "script-src", "default-src");
  const sandbox = policy.get("sandbox");
  const live = $("html").attr("data-worker") !== undefined;
  const checks: readonly (readonly [what: string, isForbidden: boolean])[] = [
    ["the page's one inline script", !letsInline(script, inlineScripts($).map(hashSource))],
    ["the page's inline styles", !letsInline(style, inlineStyles($).map(hashSource))],
    ["the page's script files", $("script[src]").length > 0 && !letsOwn(script, page)],
    ["the page's style sheets", $('link[rel="stylesheet"]').length > 0 && !letsOwn(style, page)],
    ["fonts", !letsOwn(first("font-src", "default-src"), page)],
    ["pictures", !letsOwn(first("img-src", "default-src"), page)],
    ["what charts load", live && !letsOwn(first("connect-src", "default-src"), page)],
    [
      "the worker that keeps the story off line",
      live && (!letsOwn(worker, page) || policy.has("require-trusted-types-for")),
    ],
    [
      "scripts, by its sandbox",
      sandbox !== undefined && !["allow-scripts", "allow-same-origin"].every((word) => sandbox.includes(word)),
    ],
  ];
  return checks.filter(([, isForbidden]) => isForbidden).map(([what]) => what);
}

const letsInline = (sources: readonly string[] | undefined, hashes: readonly string[]): boolean =>
  sources === undefined ||
  hashes.every((hash) => sources.includes(hash)) ||
  (sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(sha|nonce|strict-dynamic)/.test(source)));

/** Whether a list of sources lets files of the page's own host in. */
const letsOwn = (sources: readonly string[] | undefined, { protocol, hostname, port }: URL): boolean =>
  sources === undefined ||
  (!sources.includes("'strict-dynamic'") &&
    sources.some((source) => {
      if (source === "'self'" || source === "*" || source === protocol) return true;
      const [, scheme, host = "", at] = /^(?:([a-z]+:)\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source) ?? [];
      return (
        (scheme === undefined || scheme === protocol) &&
        (host === hostname || (host.startsWith("*.") && hostname.endsWith(host.slice(1)))) &&
        (at === undefined || at === "*" ? at === "*" || port === "" : at === port)
      );
    }));
