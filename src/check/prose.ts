import type { Ledger } from "../ledger/ledger.ts";
import { isFactForm } from "../ledger/fill-slots.ts";
import { printFact } from "../ledger/print-fact.ts";
import { countWords } from "../ledger/reading-time.ts";
import { attribute, isElement, type Node } from "./tree.ts";

/** A paragraph, heading or cell as the reader sees it. */
export interface Prose {
  readonly block: Node;
  readonly above: readonly Node[];
  /** With facts and quotations printed. */
  readonly words: string;
  /** `words` with U+FFFC in place of what nobody typed as a number: facts, quotations, a term's numerals, `<Plain>` and unknown elements. */
  readonly typed: string;
  /** The offset in the file of each character. */
  readonly offsets: readonly number[];
  /** Components in the text, with where they begin and end in `words`. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly node: Node;
  readonly above: readonly Node[];
  readonly from: number;
  readonly to: number;
}

/** Stands in for each character that was not typed by hand. */
export const blot = "\uFFFC";

/** The text with a part blotted out, at the same length so that offsets hold. */
export const blotOut = (text: string, from: number, to: number): string =>
  text.slice(0, from) + blot.repeat(to - from) + text.slice(to);

const phrasing = new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "link",
  "linkReference",
  "break",
  "image",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "footnoteReference",
]);

/** Components whose text is checked for typed numbers; in all others a number is part of a name, or the element is refused. */
const readOn = new Set(["Later", "Cite", "Aside", "Step", "Scene"]);

/** The most words that `<Plain>` may hold as a name, such as Made in China 2025; numbers in anything longer are checked. */
const longestName = 4;

/** Numerals in words. */
const numerals = /\p{N}(?:[\p{N}.,]*\p{N})?/gu;

/** Which numbers inside an element are exempt from the check: none, all, or those in a term's name. */
function hides(node: Node, ledger: Ledger): "none" | "all" | ReadonlySet<string> {
  if (!isElement(node) || readOn.has(node.name ?? "")) return "none";
  if (node.name === "Plain") return countWords(textOf(node)) > longestName ? "none" : "all";
  const id = attribute(node, "id") ?? "";
  return node.name === "Term" && Object.hasOwn(ledger.terms, id)
    ? new Set(ledger.terms[id]!.term.match(numerals))
    : "all";
}

const textOf = (node: Node): string =>
  node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join("");

/** Whether numbers are checked: all, none, or all but those in a term's name. */
type Seen = boolean | ReadonlySet<string>;

/** Whether a node's children are words, so that it is read as one piece of prose. */
export const isBlock = (node: Node): boolean =>
  !phrasing.has(node.type) && (node.children ?? []).some((child) => phrasing.has(child.type));

/** Flattens a block to what a reader reads. */
export function proseOf(source: string, block: Node, above: readonly Node[], ledger: Ledger): Prose {
  let words = "";
  let typed = "";
  const offsets: number[] = [];
  const pieces: Piece[] = [];
  const add = (text: string, offset: number, seen: Seen, step: 0 | 1): void => {
    words += text;
    typed +=
      seen === true
        ? text
        : text.replace(seen === false ? /[^]/g : numerals, (part) =>
            seen === false || seen.has(part) ? blot.repeat(part.length) : part,
          );
    for (let i = 0; i < text.length; i++) offsets.push(offset + i * step);
  };
  const read = (node: Node, around: readonly Node[], seen: Seen): void => {
    const { offset } = node.position.start;
    if (node.type === "text") {
      const raw = source.slice(offset, node.position.end.offset);
      for (const { 0: part, index } of raw.matchAll(/&#?\w+;|\\[!-/:-@[-`{-~]|[^&\\]+|[^]/g)) {
        const at = offset + index;
        if (/^&#?\w+;$/.test(part))
          add(
            part === "&lt;" ? "<" : part === "&gt;" ? ">" : part === "&amp;" ? "&" : part === "&quot;" ? '"' : "\u00a0",
            at,
            seen,
            0,
          );
        else if (/^\\./.test(part)) add(part[1]!, at, seen, 0);
        else add(part.replaceAll("\n", " "), at, seen, 1);
      }
      return;
    }
    if (node.type === "inlineCode") return add(node.value ?? "", offset, seen, 0);
    if (node.type === "break") return add(" ", offset, seen, 0);
    if (node.type === "mdxTextExpression" && !/^\s*\/\*/.test(node.value ?? "")) add(blot, offset, false, 0);
    const from = words.length;
    if (isElement(node)) {
      const id = attribute(node, "id") ?? "";
      if (node.name === "br") add(" ", offset, false, 0);
      else if (node.name === "Fact") {
        const fact = Object.hasOwn(ledger.facts, id) ? ledger.facts[id] : undefined;
        const form = attribute(node, "form") ?? "full";
        add(fact && isFactForm(form) ? printFact(fact, form, ledger.interface) : blot, offset, false, 0);
      } else if (node.name === "Quote") {
        add(`“${Object.hasOwn(ledger.quotations, id) ? ledger.quotations[id]!.words : blot}”`, offset, false, 0);
      } else if (!node.children?.length) add(blot, offset, false, 0);
    }
    for (const child of node.children ?? []) read(child, [...around, node], within(seen, node));
    if (isElement(node)) pieces.push({ node, above: around, from, to: words.length });
  };
  const within = (seen: Seen, node: Node): Seen => {
    const hidden = seen === false ? "all" : hides(node, ledger);
    return hidden === "none" ? seen : hidden !== "all" && hidden;
  };
  const seen = [...above, block].reduce(within, true as Seen);
  for (const child of block.children ?? []) if (phrasing.has(child.type)) read(child, [...above, block], seen);
  // An escaped tag is told as such, and not also by the numbers in it.
  typed = typed.replace(/<\/?[A-Z]\w*\b[^<>]*>/g, (tag) => blot.repeat(tag.length));
  return { block, above, words, typed, offsets, pieces };
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A sentence of some words, with where it begins in them. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
}

/** The sentences of some words. */
export function sentencesOf(words: string, language: string): readonly Sentence[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(words)].map(({ segment: text, index: from }) => ({ text, from }));
}

/** The components that begin in a sentence. */
export const piecesIn = ({ pieces }: Prose, { text, from: start }: Sentence): Piece[] =>
  pieces.filter(({ from }) => from >= start && from < start + text.length);

/** The sentence of `words` that holds an index. */
export const sentenceAt = (words: string, index: number, language: string): Sentence =>
  sentencesOf(words, language).find(({ text, from }) => index >= from && index < from + text.length) ?? {
    text: words,
    from: 0,
  };
