import type { Chapter, Report } from "./chapter.ts";
import { pastedMarks } from "./pasted-marks.ts";
import { blotNotes, walk, type Node } from "./tree.ts";

/** Reports Markdown that readers would see as typed, because it is malformed or not supported: asterisks, headings without a space, tables. */
export function checkLiteralMarkdown({ tree, source, broken, front }: Chapter, report: Report): void {
  if (!tree || front.title === "") return; // the front matter may have been read as prose
  const text = blotNotes(source);
  walk(tree, (node) => {
    const { offset } = node.position.start;
    if (node.type === "table")
      return report(
        offset,
        "a table has no place in a chapter; write a list, each line with - and a space, or ask the chart maker for a picture",
      );
    if (node.type === "thematicBreak")
      return report(
        offset,
        "a rule across the page has no place in a chapter; delete it, or write a heading: ### and its words",
      );
    if (node.type === "listItem" && typeof node.checked === "boolean")
      return report(offset, "a box to tick has no place in a chapter; write - and the words, without [ ]");
    if (node.type === "blockquote" && !broken)
      return report(
        offset,
        'a > sets no quotation here; put the words into content/quotations.yaml and write <Quote id="…" /> or <Rally quotes="…" />',
      );
    if (node.type === "heading" && !node.children?.length)
      return report(offset, "a heading without words; write them after the signs, or delete it");
    if (node.type === "heading" && text[offset] !== "#") {
      const underline = text.lastIndexOf("\n", node.position.end.offset - 1) + 1;
      return report(
        underline,
        "this line makes a heading of the words above it; delete it, or write ### before those words",
      );
    }
    if (node.type !== "paragraph" && node.type !== "heading") return;
    const typed = textsOf(node).map(({ position: { start, end } }) => ({
      from: start.offset,
      words: text.slice(start.offset, end.offset),
    }));
    tellAsterisks(
      typed.flatMap(({ from, words }) =>
        [...words.matchAll(/(?<!\\)\*+/g)].map((match): Mark => ({ at: from + match.index, sign: match[0] })),
      ),
      text,
      report,
    );
    if (node.type !== "paragraph") return;
    for (const { from, words } of typed) {
      for (const { index, message } of pastedMarks(words)) report(from + index, message);
      for (const { 0: line, 1: signs = "", 2: rest = "", index } of words.matchAll(
        /^[^\S\n]*(?:(#{2,6}|#(?=\p{L}))([^\s#].*)|\|.*\|[^\S\n]*)$/gmu,
      )) {
        const at = from + index + line.search(/\S/);
        if (/[^\s]/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))) continue;
        if (signs)
          report(at, `a heading has a space after ${signs}; write ${signs === "#" ? "##" : signs} ${rest.trim()}`);
        else if (!/^[^\S\n]*\|/.test(text.slice(text.lastIndexOf("\n", at - 2) + 1, at)))
          report(
            at,
            "a | makes no table; write a list, each line with - and a space, or ask the chart maker for a picture",
          );
      }
    }
  });
}

interface Mark {
  readonly at: number;
  readonly sign: string;
}

/** Reports asterisks that format nothing; a pair is reported once, at its first. */
function tellAsterisks(marks: readonly Mark[], text: string, report: Report): void {
  for (let i = 0; i < marks.length; i++) {
    const { at, sign } = marks[i]!;
    const partner = marks[i + 1]?.sign === sign ? marks[i + 1] : undefined;
    const inside = partner && text.slice(at + sign.length, partner.at);
    const kind = sign === "*" ? "italic" : "bold";
    if (inside?.trim() && inside !== inside.trim() && sign.length <= 2)
      report(
        at,
        `a space stands between ${sign} and the words that it should make ${kind}; write ${sign}${inside.trim().replaceAll("\n", " ")}${sign}`,
      );
    else
      report(
        at,
        `this ${sign} makes nothing ${kind}; write ${kind === "italic" ? "*words*" : "**words**"} with the same sign before and after the words, or ${sign.replaceAll("*", "\\*")} for the sign itself`,
      );
    if (partner) i++;
  }
}

const textsOf = (node: Node): Node[] => (node.type === "text" ? [node] : (node.children ?? []).flatMap(textsOf));
