import type { Chapter, Report } from "./chapter.ts";
import { walk } from "./tree.ts";

const target = "(?:#[\\w-]+|https?:\\/\\/[^\\s()\\[\\]]*|www\\.[^\\s()\\[\\]]*|[\\w-]+\\.html[^\\s()\\[\\]]*)";
const shapes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\[([^\\][\\n]+)\\][^\\S\\n]+\\(\\s*(${target})\\s*\\)`, "g"), "a space parts the words of a link from its address"],
  [new RegExp(`\\(([^()\\n]+)\\)\\[(${target})\\]`, "g"), "the brackets of a link stand the wrong way round"],
];

/** Links that are typed so that none is made, addresses typed bare, and signs of a list as Word has them. Notes to colleagues are passed over. */
export function checkTypedLinks({ tree, source }: Chapter, report: Report): void {
  const text = source.replace(/\{\/\*[^]*?\*\/\}/g, (note) => note.replace(/[^\n]/g, " "));
  const told: [number, number][] = [];
  for (const [shape, what] of shapes) for (const match of text.matchAll(shape)) {
    told.push([match.index, match.index + match[0].length]);
    report(match.index, `${what}; write [${match[1]!}](${match[2]!})`);
  }
  for (const match of text.matchAll(/^[^\S\n]*([•·▪◦‣●])[^\S\n]/gm)) report(match.index + match[0].indexOf(match[1]!), `${match[1]!} makes no list; begin each line of it with - and a space, with a blank line before the first`);
  if (tree) walk(tree, (node) => {
    const { offset } = node.position.start;
    if (node.type !== "link" || source[offset] === "[" || told.some(([from, to]) => offset >= from && offset < to)) return;
    if (/^https:/i.test(node.url ?? "")) report(offset, source.slice(0, offset).endsWith("](") ? `a space stands in the address, or ) is missing after it; write [words](${node.url!})` : `an address typed as it is; write [words](${node.url!})`);
  });
}
