import type { Chapter, Report } from "./chapter.ts";
import { blotNotes, walk, type Node } from "./tree.ts";

const target = "(?:#[\\w-]+|https?:\\/\\/[^\\s()\\[\\]]*|www\\.[^\\s()\\[\\]]*|[\\w-]+\\.html[^\\s()\\[\\]]*)";
const shapes: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`\\[([^\\][\\n]+)\\][^\\S\\n]+\\(\\s*(${target})\\s*\\)`, "g"),
    "a space parts the words of a link from its address",
  ],
  [new RegExp(`\\(([^()\\n]+)\\)\\[(${target})\\]`, "g"), "the brackets of a link stand the wrong way round"],
  [new RegExp(`(?<!\\\\)\\[([^\\][\\n]+)\\][^\\S\\n]?\\[(${target})\\]`, "g"), "an address stands in square brackets"],
];
const reference = /(?<!\\)\[([^\][\n]+)\]\[([^\][\n]*)\]/g;

/** Reports malformed links, bare addresses and the bullets that Word types for a list. Skips notes to colleagues. */
export function checkTypedLinks({ tree, source }: Chapter, report: Report): void {
  const text = blotNotes(source);
  const told: [number, number][] = [];
  for (const [shape, what] of shapes)
    for (const match of text.matchAll(shape)) {
      told.push([match.index, match.index + match[0].length]);
      report(match.index, `${what}; write [${match[1]!}](${match[2]!.replace(/^www\./i, "https://$&")})`);
    }
  for (const match of text.matchAll(reference)) {
    const name = match[2]! || match[1]!;
    if (told.some(([from, to]) => match.index >= from && match.index < to) || defined(text, name)) continue;
    told.push([match.index, match.index + match[0].length]);
    report(match.index, `no address is given for [${name}]; write [${match[1]!}](https://…)`);
  }
  for (const match of text.matchAll(/^[^\S\n]*([•·▪◦‣●])[^\S\n]/gm))
    report(
      match.index + match[0].indexOf(match[1]!),
      `${match[1]!} makes no list; begin each line of it with - and a space, with a blank line before the first`,
    );
  if (tree)
    walk(tree, (node) => {
      const { offset } = node.position.start;
      if (node.type !== "link" || told.some(([from, to]) => offset >= from && offset < to)) return;
      const address = (node.url ?? "").replace(/^http:/i, "https:");
      if (source[offset] === "[") {
        if (!node.children?.length) report(offset, `a link without words; write [words](${node.url ?? ""})`);
      } else if (isBare(node, source))
        report(
          offset,
          source.slice(0, offset).endsWith("](")
            ? `a space stands in the address, or ) is missing after it; write [words](${address})`
            : `an address typed as it is; write [words](${address})`,
        );
    });
}

/** Whether an address stands in the text without the brackets of a link. */
export const isBare = (node: Node, source: string): boolean =>
  node.type === "link" &&
  source[node.position.start.offset] !== "[" &&
  (/^https:/i.test(node.url ?? "") || /^www\./i.test(source.slice(node.position.start.offset)));

/** Whether a line gives an address for a name: `[name]: https://…`. */
const defined = (text: string, name: string): boolean =>
  text.split("\n").some((line) => line.trimStart().toLowerCase().startsWith(`[${name.toLowerCase()}]:`));
