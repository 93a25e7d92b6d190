import { deceptiveAddress } from "../schemas/deceptive-address.ts";
import type { Chapter, Report } from "./chapter.ts";
import { nearest } from "../ledger/suggest.ts";
import { isBare } from "./typed-links.ts";
import { walk, type Node } from "./tree.ts";

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
          'a photo stands in content/photos, with its text alternative, credit and licence; write <Photo id="…" /> (content/README.md, “Show a photograph”)',
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

/** What to write in place of an address that leads to the story itself by another way, or that is written twice; undefined where it does neither. */
function ownAddress(url: string): string | undefined {
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/(?:index\.html)?(?=#|$)|\/)?(.*)$/i.exec(
    url,
  )?.[1];
  if (local !== undefined)
    return `this address is that of your own computer; write ${local && page.test(local.replace(/^#/, "")) ? local : local.startsWith("#") && local.length > 1 ? local : "#, and the name of a chapter or step"}`;
  const doubled = /^https?:\/*(?:https?:?\/+)+(.*)$/i.exec(url)?.[1];
  if (doubled !== undefined) return `https:// stands twice in this address; write https://${doubled}`;
  const slips = /^https?(?::\/(?!\/)|\/\/|:(?!\/)|;\/\/)\/*(.*)$/i.exec(url)?.[1];
  if (slips !== undefined && slips.includes(".")) return `a link begins with https://; write https://${slips}`;
  const chapter = /^(?:\.?\.?\/)*(?:content\/)?(?:chapters\/)?(?:\d\d-)([a-z0-9-]+)\.mdx(?:#(.*))?$/.exec(url);
  if (chapter) return `a chapter is linked by its name, not its file; write #${chapter[2] || chapter[1]}`;
  const inPage = /^(?:\.?\/)*index\.html#([\w-]+)$/.exec(url)?.[1];
  if (inPage !== undefined) return `a place in the story is linked without its page; write #${inPage}`;
  const beside = /^(?:\.?\/)+(.*)$/.exec(url)?.[1];
  return beside !== undefined && page.test(beside)
    ? `pages are linked without the sign before them; write ${beside}`
    : undefined;
}

function checkLink(node: Node, source: string, report: Report): void {
  const url = node.url ?? "";
  const { start, end } = node.position;
  const at = start.offset + Math.max(0, source.slice(start.offset, end.offset).lastIndexOf(url));
  const own = ownAddress(url);
  if (own !== undefined) return report(at, own);
  const deceives = deceptiveAddress(url);
  if (deceives !== undefined) return report(at, `this link ${deceives}`);
  if (/^https:\/\/[^\s/:]+\.[^\s/]+/i.test(url)) return checkShownHost(node, url, report);
  if (url.startsWith("#") || page.test(url)) return;
  if (/^http:/i.test(url))
    return report(
      at,
      `a link must begin with https://; write https${url.slice(4)} if the page is there, or leave the link out`,
    );
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === "mailto" || /^[^\s@/]+@[^\s@/]+$/.test(url))
    return report(
      at,
      "an e-mail address is no link here; the story's own stands under corrections in content/story.yaml, and sources are cited by their pages",
    );
  if (scheme !== undefined && nearest(scheme, ["https"]) !== undefined && !/^https?$/i.test(scheme))
    return report(at, `a link begins with https://; write https://${url.replace(/^\s*[a-z]+:\/*/i, "")}`);
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
