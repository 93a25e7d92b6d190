import { deceptiveAddress } from "../schemas/deceptive-address.ts";
import type { Chapter, Report } from "./chapter.ts";
import { isBare } from "./typed-links.ts";
import { attribute, isElement, walk, type Node } from "./tree.ts";

const comment = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/** Pages beside the story that a chapter may link to; the rest of the address is checked with the page's ids. */
const page = /^(?:sources|pictures|pictures\/[a-z0-9-]+)\.html(?:#[\w-]*)?$/;

/** Refuses everything by which a chapter could run code, at build or in a reader's browser, or bring in what is not ours. */
export function checkSafety(
  { tree, source }: Pick<Chapter, "tree" | "source">,
  facts: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  if (!tree) return;
  walk(tree, (node) => {
    const { offset } = node.position.start;
    switch (node.type) {
      case "mdxjsEsm":
        return report(
          offset,
          /^\s*export/.test(node.value ?? "")
            ? "export is not allowed in a chapter: it would run code; a sentence begins with another word"
            : "import is not allowed in a chapter: it would run code; the components are there without it, and a sentence begins with another word",
        );
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!comment.test(node.value ?? ""))
          report(
            offset,
            `code in braces is not allowed in a chapter; write ${Object.hasOwn(facts, node.value?.trim() ?? "") ? `<Fact id="${node.value!.trim()}" />` : "the words themselves, or \\{ for a brace"}`,
          );
        return;
      case "html":
        return report(offset, "HTML is not allowed in a chapter; use Markdown or a component");
      case "toml":
        return report(offset, "front matter stands between lines of ---, not +++");
      case "link":
      case "definition":
        return isBare(node, source) ? undefined : checkLink(node, source, report);
      case "image":
      case "imageReference":
        return report(
          offset,
          'a chapter shows pictures by scenes only, with their text alternatives and without loading from elsewhere; write <Scene name="…">, or a link',
        );
      case "code":
        return report(
          offset,
          "a block of code has no place in a chapter; if it was not meant, take away the four spaces or the ``` before it",
        );
      case "footnoteReference":
      case "footnoteDefinition":
        return report(offset, "footnotes have no place in a chapter; use <Aside> or <Cite>");
    }
  });
}

function checkLink(node: Node, source: string, report: Report): void {
  const url = node.url ?? "";
  const { start, end } = node.position;
  const at = start.offset + Math.max(0, source.slice(start.offset, end.offset).lastIndexOf(url));
  const deceives = deceptiveAddress(url);
  if (deceives !== undefined) return report(at, `this link ${deceives}`);
  if (/^https:\/\/[^\s/]+\.[^\s/]+/i.test(url)) return checkShownHost(node, url, report);
  if (url.startsWith("#") || page.test(url)) return;
  if (/^http:/i.test(url))
    return report(
      at,
      `a link must begin with https://; write https${url.slice(4)} if the page is there, or leave the link out`,
    );
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme)
    return report(at, `a link with ${scheme.toLowerCase()}: is not allowed; a link begins with https:// or with #`);
  if (/^www\./i.test(url)) return report(at, `a link must begin with https://; write https://${url}`);
  report(
    at,
    `${JSON.stringify(url)} is no page of this site; a link begins with https://, with #, or is sources.html or pictures.html`,
  );
}

/** Reports a link whose words are an address of another host than it leads to. */
function checkShownHost({ children = [], position }: Node, url: string, report: Report): void {
  const shown = /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?\s*$/i.exec(wordsOf(children))?.[1];
  const host = new URL(url).hostname.replace(/^www\./, "");
  if (shown !== undefined && shown.toLowerCase() !== host)
    report(position.start.offset, `this link shows ${shown} and leads to ${host}; let its words say what is there`);
}

const wordsOf = (nodes: readonly Node[]): string =>
  nodes.map(({ value, children = [] }) => value ?? wordsOf(children)).join("");

/** The ids in the page that a link may name; `sceneSteps` are the steps of each scene. */
export function placesIn(
  chapters: readonly Chapter[],
  sceneSteps: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const ids = new Set(["main"]);
  for (const { front, prose, tree } of chapters) {
    ids.add(front.slug);
    for (const { block, words } of prose) if (block.type === "heading") ids.add(slugOf(words));
    if (tree)
      walk(tree, (node) => {
        const guessed = isElement(node) && node.name === "Guess" ? attribute(node, "scene") : undefined;
        if (guessed !== undefined) ids.add(`${guessed}-guess`);
        const name = isElement(node) && node.name === "Scene" ? attribute(node, "name") : undefined;
        if (name === undefined) return;
        ids.add(`after-${name}`);
        for (const step of sceneSteps.get(name) ?? []) ids.add(`${name}-${step}`);
      });
  }
  return ids;
}

/** Reports links in the page that name none of its `ids`. */
export function checkAnchors(
  chapters: readonly Chapter[],
  ids: ReadonlySet<string>,
  reports: ReadonlyMap<Chapter, Report>,
  suggestId: (id: string, known: Iterable<string>) => string,
): void {
  for (const chapter of chapters) {
    if (chapter.tree)
      walk(chapter.tree, (node) => {
        if (node.type !== "link" || !node.url?.startsWith("#")) return;
        const id = decode(node.url.slice(1));
        if (!ids.has(id))
          reports.get(chapter)?.(
            node.position.start.offset,
            `no place ${JSON.stringify(id)} in the page${suggestId(id, ids)}`,
          );
      });
  }
}

/** The id that a heading gets in the page. */
export const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
