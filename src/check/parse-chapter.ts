import type { Problem } from "../schemas/problem.ts";
import { sourcePositions } from "../ledger/source-position.ts";
import { blank } from "../ledger/blank.ts";
import { nearest } from "../ledger/suggest.ts";
import { components, unknownElement } from "./vocabulary.ts";
import { blotNotes, parseMdx, type Node } from "./tree.ts";

/**
 * A chapter's tree. `broken` means that parts were left out to read the rest, so nothing can be reported as missing.
 */
export interface ReadTree {
  readonly tree: Node | undefined;
  /** The text at its original length, with spaces in place of what was left out. */
  readonly text: string;
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

/** Most syntax errors reported for one chapter. */
const most = 20;

/**
 * Parses a chapter as MDX. Where the parser stops, reports the fault, blanks it out and parses again, so that all
 * faults show at once.
 */
export function parseChapter(file: string, source: string): ReadTree {
  const problems: Problem[] = [];
  const place = sourcePositions(file, source);
  const blankedOpen: string[] = [];
  let text = parted(source, (offset, message) => problems.push({ ...place(offset), message }));
  const whole = problems.length;
  for (let tries = 0; tries < most; tries++) {
    try {
      return { tree: parseMdx(text), text, broken: problems.length > whole, problems };
    } catch (error) {
      const fault = explain(text, error instanceof Error ? error.message : String(error), blankedOpen);
      const swallowed = fault.closes !== undefined && blankedOpen.includes(fault.closes);
      if (swallowed) blankedOpen.splice(blankedOpen.indexOf(fault.closes!), 1);
      else problems.push({ ...place(fault.offset), message: fault.message });
      if (fault.opens) blankedOpen.push(fault.opens);
      const blanked = blank(
        fault.also === undefined ? text : blank(text, fault.also, tagEnd(text, fault.also)),
        fault.offset,
        fault.end,
      );
      text = blanked === text ? blank(text, lineStart(text, fault.offset), lineEnd(text, fault.offset)) : blanked;
    }
  }
  return { tree: undefined, text, broken: true, problems };
}

/** Moves a space after the < of a tag to the end of the tag, so that it parses and offsets stay valid. */
function parted(source: string, tell: (offset: number, message: string) => void): string {
  const tags = new RegExp(
    `<([^\\S\\n]+)(/?)[^\\S\\n]*(?=(?:${Object.keys(components).join("|")})(?![\\w-]))([^<>\\n]*?)(\\s*/?>)`,
    "g",
  );
  for (const { 0: tag, index, 2: slash = "", 3: inside = "", 4: end = "" } of blotNotes(source).matchAll(tags)) {
    if (/\\$/.test(source.slice(0, index))) continue;
    tell(index, `a space stands after < in a tag; write <${slash}${inside}${end}`);
    source = `${source.slice(0, index)}<${slash}${inside}${" ".repeat(tag.length - 1 - slash.length - inside.length - end.length)}${end}${source.slice(index + tag.length)}`;
  }
  return source;
}

interface Fault {
  readonly offset: number;
  /** End offset of what must be left out. */
  readonly end: number;
  readonly message: string;
  /** Offset of another tag that must be left out with it. */
  readonly also?: number;
  /** Name of an element with a faulty opening tag. */
  readonly opens?: string;
  /** Name of an element with a faulty closing tag. */
  readonly closes?: string;
}

/** Turns the parser's error into a position and advice; `leftOut` names opening tags blanked out earlier. */
function explain(text: string, message: string, leftOut: readonly string[]): Fault {
  const [, line = "1", column = "1", rest = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const offset = Math.min(offsetOf(text, Number(line), Number(column)), Math.max(0, text.length - 1));
  const plain = rest.replace(/ \(mdx-[a-z:-]+\)\s*$/, "").replace(/ \(note: .*\)$/, "");

  const crossed =
    /^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(
      rest,
    );
  if (crossed) {
    const open = offsetOf(text, Number(crossed[3]), Number(crossed[4]));
    if (leftOut.includes(crossed[1]!)) return { offset, end: tagEnd(text, offset), closes: crossed[1]!, message: "" };
    const meant = known(crossed[1]!) && !known(crossed[2]!) && nearest(crossed[2]!, [crossed[1]!]);
    if (meant)
      return {
        offset: open,
        end: tagEnd(text, open),
        also: offset,
        message: `no component <${crossed[2]!}>; did you mean <${meant}>?`,
      };
    if (nearest(crossed[1]!, [crossed[2]!]))
      return {
        offset,
        end: tagEnd(text, offset),
        also: open,
        message: `</${crossed[1]}> should close <${crossed[2]}>; write </${crossed[2]}>`,
      };
    return {
      offset: open,
      end: tagEnd(text, open),
      opens: crossed[2]!,
      message: unclosed(
        crossed[2]!,
        nextOf(crossed[2]!, text, open) ?? `before line ${line}, where </${crossed[1]}> stands`,
      ),
    };
  }
  const within =
    /^Expected the closing tag `<\/([^>`]*)>` either after the end of `paragraph` .*opened at (\d+):(\d+)/.exec(rest);
  if (within)
    return {
      offset,
      end: tagEnd(text, offset),
      also: offsetOf(text, Number(within[2]), Number(within[3])),
      message: `</${within[1]!}> stands inside a paragraph, and <${within[1]!}> before it; put </${within[1]!}> on a line of its own, with a blank line before it`,
    };
  const stray = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(rest);
  if (stray)
    return {
      offset,
      end: tagEnd(text, offset),
      closes: stray[1]!,
      message: `</${stray[1]}> closes what was never opened; delete it, or write <${stray[1]}> where it begins`,
    };
  const open = /^Expected a closing tag for `<([^>`]*)>`/.exec(rest);
  if (open)
    return {
      offset,
      end: tagEnd(text, offset),
      opens: open[1]!,
      message: unclosed(
        open[1]!,
        /before the end of `paragraph`/.test(rest)
          ? components[open[1]!]?.block && text.indexOf(`</${open[1]!}>`, offset) >= 0
            ? undefined
            : "before the end of its paragraph"
          : ((open[1] === "Scene" ? endOf("Scene", text, offset) : undefined) ??
              nextOf(open[1]!, text, offset) ??
              endOf(open[1]!, text, offset) ??
              "before the end of the chapter"),
      ),
    };
  if (/^(im|ex)port\b/.test(text.slice(lineStart(text, offset)))) {
    const at = lineStart(text, offset);
    return {
      offset: at,
      end: lineEnd(text, at),
      message: `a paragraph cannot begin with the word ${text.slice(at, at + 6)}, which would be read as code; begin it with another word`,
    };
  }
  if (/after `<`|before name|in name|attribute|in closing tag/.test(rest)) {
    const at = text[offset] === "<" ? offset : Math.max(text.lastIndexOf("<", offset), 0);
    const end = tagEnd(text, at);
    const tag = text.slice(at, end);
    const [, opens] = /^<([A-Z]\w*)[^]*(?:[^/]>|[^/>])$/.exec(tag) ?? [];
    return { offset: at, end, ...(opens && !isEmpty(opens) && { opens }), message: tagMessage(tag) };
  }
  if (/expression|brace/.test(rest)) {
    const at = text[offset] === "{" ? offset : Math.max(text.lastIndexOf("{", offset), lineStart(text, offset));
    const close = text.indexOf("}", at);
    const end = close < 0 || close > lineEnd(text, at) ? lineEnd(text, at) : close + 1;
    return {
      offset: at,
      end,
      message: /^\{\s*\/\*/.test(text.slice(at))
        ? "a note is opened here and never closed; end it with */}"
        : /^\{#/.test(text.slice(at))
          ? "a heading takes no {#id}; delete it, the page makes the id from the words"
          : "code in braces is not allowed in a chapter; delete the braces, or write \\{ for a brace in the text",
    };
  }
  return {
    offset,
    end: lineEnd(text, offset),
    message: `${plain.charAt(0).toLowerCase()}${plain.slice(1)}; this cannot be read as MDX`,
  };
}

/**
 * Says where the next element of the same name begins: this one must end before it, as elements never nest in their own
 * kind. Undefined if there is none.
 */
function nextOf(name: string, text: string, from: number): string | undefined {
  const at = text.slice(from + 1).search(new RegExp(`<${name}(?![\\w-])`));
  return at < 0
    ? undefined
    : `before line ${text.slice(0, from + 1 + at).split("\n").length}, where the next <${name}> begins`;
}

const known = (name: string): boolean => Object.hasOwn(components, name);
const isEmpty = (name: string): boolean => known(name) && components[name]!.empty === true;

/**
 * The latest place where an unclosed element must end: a scene after its last step, an aside before a heading or a tag
 * between paragraphs.
 */
function endOf(name: string, text: string, from: number): string | undefined {
  const rest = text.slice(from);
  const lineAt = (at: number): number => text.slice(0, from + at).split("\n").length;
  if (name === "Scene") {
    const next = rest.indexOf("<Scene", 1);
    const last = rest.slice(0, next < 0 ? undefined : next).lastIndexOf("\n</Step>");
    return last < 0 ? undefined : `after line ${lineAt(last + 1)}, where its last </Step> stands`;
  }
  const next = /\n(#{1,6} |<\/?(?:Scene|Step|Aside|Later|Guess)\b[^\n>]*>)/.exec(rest);
  return next
    ? `before line ${lineAt(next.index + 1)}, where ${next[1]!.startsWith("#") ? "a heading" : next[1]!} stands`
    : undefined;
}

const unclosed = (name: string, where: string | undefined): string =>
  /^[a-z]/.test(name)
    ? unknownElement(name)
    : where === undefined
      ? `words stand on the line of <${name}>, which is closed further down; put them on a line of their own, with blank lines before and after`
      : isEmpty(name)
        ? `<${name}> holds nothing and closes itself; write <${name} … />`
        : `<${name}> is opened here and never closed; write </${name}> ${where}`;

function tagMessage(tag: string): string {
  const name = /^<\/?([A-Za-z][\w.]*)/.exec(tag)?.[1];
  if (tag.startsWith("<!--")) return "an HTML comment is not allowed; write {/* … */} for a note to colleagues";
  if (/^<https?:/i.test(tag))
    return `an address in pointed brackets is not allowed; write [words](${tag.slice(1, -1)})`;
  if (/^<[^\s<>@]+@[^\s<>]+>$/.test(tag))
    return `an e-mail address in pointed brackets is not allowed; the story's own stands under corrections in content/story.yaml`;
  if (!name) return "a < that opens no tag; write &lt; for a less-than sign";
  const begun = /^<(?:\/[A-Z]\w*|[A-Z]\w*(?:\s+[\w-]+="[^"<>]*")+)\s*\/?/.exec(tag)?.[0];
  if (begun !== undefined && !/^(?:[>"'“”=]|[\w-]+\s*=)/.test(tag.slice(begun.length)))
    return `the > at the end of the tag <${name}> is missing; write ${begun.replace(/\s*\/?$/, "")}${isEmpty(name) ? " />" : ">"}`;
  if (/[“”„‟«»‘’]/.test(tag))
    return `a curly quotation mark in the tag <${name}>; use straight ones: ${tag.replace(/[“”„‟«»‘’]/g, '"')}`;
  const bare = /\s([\w-]+)=([^\s"'{>][^"'>]*?)(?=["']|\s+[\w-]+=|\s*\/?>|\s*$)/.exec(tag);
  if (bare) return `the value of ${bare[1]} in <${name}> must stand in quotation marks: ${bare[1]}="${bare[2]}"`;
  if ((tag.match(/"/g)?.length ?? 0) % 2)
    return `a quotation mark in the tag <${name}> is opened and never closed; end the value with the same mark: ${tag.replace(/="([^"]*?)(\s*\/?>)?$/, '="$1"$2')}`;
  return `the tag <${name}> cannot be read; write it as <${name} name="value"${isEmpty(name) ? " />" : ">"}`;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => (text + "\n").indexOf("\n", offset);

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) at = text.indexOf("\n", at) + 1;
  return at + column - 1;
}

/** End of a tag that may be faulty: after its `>` on the same line, else the end of the line. */
function tagEnd(text: string, from: number): number {
  const end = lineEnd(text, from);
  const close = text.indexOf(">", from);
  return close >= 0 && close < end ? close + 1 : end;
}
