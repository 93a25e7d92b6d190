import { elementsOf, type Html } from "../html/html.ts";
import { contentTypeOf } from "./content-types.ts";
import { assetsFolder } from "./headers/host-headers.ts";
import { hostingFolder } from "./headers/hosting-files.ts";
import { inlineScripts } from "./inline-code.ts";
import { readPages } from "./pages.ts";
import { allowedOn, writePolicy } from "./policy.ts";
import type { Tree } from "./tree.ts";

/** The page for editors, never published. It needs `style` attributes, so it is exempt from the policy. */
export const editorsPage = "storyboard.html";

/** Breaches of the content security policy and wrong file kinds in a finished build, as `file: what`; empty if none. */
export function cspProblems(tree: Tree): string[] {
  const pages = [...readPages(tree)].filter(([path]) => path !== editorsPage);
  const scripts = new Set(pages.flatMap(([, $]) => inlineScripts($)));
  return [
    ...(scripts.size > 1
      ? [`the pages hold ${scripts.size} different inline scripts; one, the same everywhere, is enough`]
      : []),
    ...pages.flatMap(([path, $]) => pageProblems($).map((what) => `${path}: ${what}`)),
    ...[...tree].flatMap(([path, bytes]) => fileProblems(path, bytes).map((what) => `${path}: ${what}`)),
  ];
}

type Attributes = Readonly<Record<string, string>>;
const elsewhere = /^(https?:)?\/\//;
/** `rel` values of links that browsers fetch without being asked. */
const fetches = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/** What no element may have or be: message to predicate. */
const forbidden: Readonly<Record<string, (attributes: Attributes, name: string) => boolean>> = {
  "a style attribute, which the policy forbids": (attributes) => "style" in attributes,
  "a handler in an attribute, which the policy forbids": (attributes) =>
    Object.keys(attributes).some((name) => name.startsWith("on")),
  "a link that runs code": ({ href = "", src = "", action = "" }) =>
    [href, src, action].some((address) => /^\s*javascript:/i.test(address)),
  "something that readers' browsers would fetch from elsewhere": (
    { href = "", src = "", srcset = "", poster = "", data = "", rel = "" },
    name,
  ) =>
    name !== "a" &&
    name !== "meta" &&
    (name === "link"
      ? fetches.test(rel) && elsewhere.test(href)
      : [href, src, ...srcset.split(/,\s*/), poster, data].some((address) => elsewhere.test(address))),
};

function pageProblems($: Html): string[] {
  const own = $('meta[http-equiv="Content-Security-Policy"]').attr("content");
  const elements = elementsOf($);
  return [
    ...(own === writePolicy(allowedOn([$])) ? [] : ["its policy does not stand for its own inline code"]),
    ...Object.entries(forbidden).flatMap(([what, isIn]) => {
      const found = elements.find(({ attribs, name }) => isIn(attribs, name));
      return found ? [`${what}: ${$.html($(found).clone().empty()).slice(0, 120)}`] : [];
    }),
  ];
}

function fileProblems(path: string, bytes: Buffer): string[] {
  const problems: string[] = [];
  const plain = path.replace(/\.(br|gz)$/, "");
  if (path.split("/").includes(assetsFolder.slice(0, -1)) && !/\.[\w-]{8}\.\w+$/.test(plain))
    problems.push("it would be kept for a year, but its name does not change with its bytes");
  if (!path.startsWith(hostingFolder) && !/^[._]/.test(path) && !contentTypeOf(plain))
    problems.push("src/build/content-types.ts does not say what it is to be served as");
  if (path.endsWith(".css") && /url\(\s*["']?(?:https?:)?\/\/|@import\b/.test(bytes.toString()))
    problems.push("it fetches from elsewhere, or one style sheet after another");
  if (path.endsWith(".css") && /url\(\s*["']?\//.test(bytes.toString()))
    problems.push("an address starts at the root, so it breaks in a folder");
  return problems;
}
