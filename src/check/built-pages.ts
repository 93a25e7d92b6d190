import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { readHtml } from "../html/html.ts";

/** A built page: its path below the build's root, with forward slashes, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

export const readPages = (root: string): BuiltPage[] =>
  globSync("**/*.html", { cwd: root }).map((path) => ({
    path: path.replaceAll("\\", "/"),
    html: readFileSync(join(root, path), "utf8"),
  }));

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);

/**
 * What is wrong with built pages, a line each, as `page: what`; empty when all is well. `written` is what writers wrote:
 * a word such as undefined that they mean is no value that code let slip.
 */
export function builtProblems(root: string, written: Iterable<string> = []): string[] {
  const pages = readPages(root);
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(idsIn(html))]));
  if (!ids.has("index.html")) return ["index.html: was not built"];
  const meant = [...written].map((text) => text.replaceAll("\\", "")).join("\n");
  return pages.flatMap((page) =>
    [
      ...repeatedIds(page),
      ...deadLinks(page, root, ids),
      ...spilledValues(page)
        .filter((value) => !meant.includes(value))
        .map((value) => `“${value}” stands in the page`),
      ...missingStills(page),
    ].map((what) => `${page.path}: ${what}`),
  );
}

function repeatedIds({ html }: BuiltPage): string[] {
  const all = idsIn(html);
  return [...new Set(all.filter((id, i) => all.indexOf(id) !== i))].map((id) => `the id “${id}” stands twice`);
}

/** Addresses must be relative, so that the build works in any folder, and lead to a file and a place in it. */
function deadLinks({ path, html }: BuiltPage, root: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const addresses = new Set(
    [...html.matchAll(/\s(?:(?:href|src)="([^"]*)"|srcset="([^"]*)")/g)]
      .flatMap(([, one, several]) => one ?? several!.split(/,\s*/).map((each) => each.split(" ")[0]!))
      .map((address) => address.replaceAll("&amp;", "&")),
  );
  return [...addresses].flatMap((address) => {
    if (/^(https?:|mailto:|data:)/.test(address)) return [];
    if (address.startsWith("/")) return [`the address “${address}” starts at the root, so it breaks in a folder`];
    const [file = "", fragment] = address.split("#");
    const target = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
    if (!existsSync(join(root, target))) return [`the address “${address}” leads to no file`];
    if (fragment && ids.has(target) && !ids.get(target)!.has(fragment))
      return [`the address “${address}” leads to no place in ${target}`];
    return [];
  });
}

/** Values that code let slip into words or attributes. */
function spilledValues({ html }: BuiltPage): string[] {
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>/g, "");
  return [
    ...new Set(
      text.match(/(?<![\w-])(NaN|undefined|\[object Object\]|Infinity)(?![\w-])|\{[a-z][\w-]*( \w+)?\}/g) ?? [],
    ),
  ];
}

function missingStills({ html }: BuiltPage): string[] {
  if (!html.includes("data-step=")) return [];
  const $ = readHtml(html);
  return $("[data-step]")
    .toArray()
    .filter((step) => {
      const stills = $("svg", step);
      return stills.length !== 1 || stills.attr("role") !== "img" || (stills.attr("aria-label") ?? "").length < 20;
    })
    .map(({ attribs }) => `the step “${attribs["data-step"]}” does not have one still with its description`);
}
