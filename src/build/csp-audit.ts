import { contentTypeOf } from "./content-types.ts";
import { assetsFolder } from "./headers/host-headers.ts";
import { hostingFolder } from "./headers/hosting-files.ts";
import { inlineScripts } from "./inline-code.ts";
import { allowedOn, writePolicy } from "./policy.ts";
import type { Tree } from "./tree.ts";

/** For editors only and never published. It needs `style` attributes, so it is not locked down. */
export const editorsPage = "storyboard.html";

/** What in a finished build is not locked down or would be served wrongly, a line each, as `file: what`; empty when all is well. */
export function cspProblems(tree: Tree): string[] {
  const pages = [...tree]
    .filter(([path]) => path.endsWith(".html") && path !== editorsPage)
    .map(([path, bytes]) => [path, bytes.toString()] as const);
  const scripts = new Set(pages.flatMap(([, html]) => inlineScripts(html)));
  return [
    ...(scripts.size > 1
      ? [`the pages hold ${scripts.size} different inline scripts; one, the same everywhere, is enough`]
      : []),
    ...pages.flatMap(([path, html]) => pageProblems(html).map((what) => `${path}: ${what}`)),
    ...[...tree].flatMap(([path, bytes]) => fileProblems(path, bytes).map((what) => `${path}: ${what}`)),
  ];
}

function pageProblems(html: string): string[] {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
  const tags = html.replace(/(<(script|style)\b[^>]*>)[^]*?(?=<\/\2>)/g, "$1").match(/<[a-z][^>]*>/g) ?? [];
  const found = (what: string, test: RegExp) =>
    tags
      .filter((tag) => test.test(tag))
      .slice(0, 1)
      .map((tag) => `${what}: ${tag.slice(0, 120)}`);
  return [
    ...(own?.[1] === writePolicy(allowedOn([html])) ? [] : ["its policy does not stand for its own inline code"]),
    ...found("a style attribute, which the policy forbids", /\sstyle=/),
    ...found("a handler in an attribute, which the policy forbids", /\son[a-z]+=/),
    ...found("a link that runs code", /\s(?:href|src|action)="\s*javascript:/i),
    ...found(
      "something that readers' browsers would fetch from elsewhere",
      /^<(?!a\b|meta\b|link\b)[^>]*\s(?:src|poster|data|href)="(?:https?:)?\/\//,
    ),
    ...found(
      "something that readers' browsers would fetch from elsewhere",
      /^<link\b(?=[^>]*\srel="[^"]*\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b)[^>]*\shref="(?:https?:)?\/\//,
    ),
  ];
}

function fileProblems(path: string, bytes: Buffer): string[] {
  const problems: string[] = [];
  const plain = path.replace(/\.(br|gz)$/, "");
  if (path.startsWith(assetsFolder) && !/\.[\w-]{8}\.\w+$/.test(plain))
    problems.push("it would be kept for a year, but its name does not change with its bytes");
  if (!path.startsWith(hostingFolder) && !/^[._]/.test(path) && !contentTypeOf(plain))
    problems.push("src/build/content-types.ts does not say what it is to be served as");
  if (path.endsWith(".css") && /url\(\s*["']?(?:https?:)?\/\/|@import\b/.test(bytes.toString()))
    problems.push("it fetches from elsewhere, or one style sheet after another");
  if (path.endsWith(".css") && /url\(\s*["']?\//.test(bytes.toString()))
    problems.push("an address starts at the root, so it breaks in a folder");
  return problems;
}
