import { fieldsIn, isRow, quotedWords, slipInRow, withoutQuoted } from "./row-slips.ts";
import { isAlias, isCollection, isMap, isScalar, visit, type Document, type YAMLError } from "yaml";

/** What makes YAML unreadable at an offset, and what to write instead. */
export interface Fault {
  readonly at: number;
  readonly message: string;
  readonly tab?: boolean;
  readonly double?: boolean;
}

/** What a writer has to mend in a parsed text: the faults that do not follow from others. */
export function faultsOf(doc: Document.Parsed, text: string): readonly Fault[] {
  const misread: Fault[] = [];
  const fields = fieldsIn(text);
  const openings: number[] = [];
  visit(doc, {
    Node: (_, node, above) => {
      const at = node.range?.[0] ?? 0;
      const sign = isAlias(node) ? "*" : node.anchor !== undefined ? "&" : node.tag?.startsWith("!") ? "!" : undefined;
      // To YAML these are names and kinds of values; to a writer they are the first sign of words.
      if (sign) misread.push(cannotBegin(text, text.lastIndexOf(sign, at)));
      if (isScalar(node) && node.type?.startsWith("QUOTE")) openings.push(at);
      if (!isCollection(node) || !node.flow) return;
      if (!/[\]}]$/.test(text.slice(0, node.range?.[1]))) openings.push(at);
      if (!isMap(node) || above.some((one) => isCollection(one) && one.flow)) return;
      const slip = slipInRow(lineFrom(text, at), fields);
      if (slip) misread.push({ at: at + slip.at, message: slip.message });
    },
    Pair: (_, { key }) => {
      const slip = isScalar(key) && /[^\w-]/.test(key.source ?? "") && key.range && slipInName(text, key.range[0]);
      if (slip) misread.push(slip);
    },
  });
  if (misread.length) return misread.filter(({ at }, i) => misread.findIndex((one) => one.at === at) === i);
  // Fields below an opened bracket look faulty to the parser, each by itself.
  const open = /(?<=^[ -]*[\w-]+:[ \t]*)[{[](?=[ \t]*\n[ \t]+[\w-]+:[ \t][^\n]*[^\s,{[]\n)/m.exec(text);
  if (open && doc.errors.length)
    return [
      {
        at: open.index,
        message: `a ${open[0]} is opened here, and fields stand on lines of their own below it; delete it`,
      },
    ];
  // What follows a first error mostly follows from it; double keys and tabs stand on their own.
  return doc.errors
    .filter(({ code }, i) => i === 0 || code === "DUPLICATE_KEY" || code === "TAB_AS_INDENT")
    .map((error) => explain(error, text, openings));
}

/** The parser's error in words that say what to write instead; `openings` are quoted words and brackets left open, in their order. */
function explain({ code, message, pos: [at] }: YAMLError, text: string, openings: readonly number[]): Fault {
  const opening = (signs: RegExp) => openings.findLast((from) => from < at && signs.test(text[from]!));
  const rest = lineFrom(text, at);
  if (code === "TAB_AS_INDENT")
    return { at, message: "a tab character; indent with two spaces for each level", tab: true };
  if (code === "DUPLICATE_KEY") {
    const key = /^[\s?-]*["']?([^"':]*)/.exec(text.slice(at))?.[1]?.trim() ?? "";
    return { at, message: `${JSON.stringify(key)} stands here a second time; keep one of the two`, double: true };
  }
  if (code === "MULTIPLE_DOCS") {
    const line = text.slice(0, at + 3).lastIndexOf("\n") + 1;
    return { at: line, message: `a line of ${lineFrom(text, line)} parts the file in two; delete it` };
  }
  const quote = /^Missing closing .*quote/.test(message) ? opening(/["']/) : undefined;
  if (quote !== undefined) return { at: quote, message: neverClosed };
  const bracket = /^Flow .* end with a/.test(message) ? opening(/[{[]/) : undefined;
  if (bracket !== undefined) {
    const [sign, end] = text[bracket] === "[" ? ["[", "]"] : ["{", "}"];
    return { at: bracket, message: `a ${sign} is opened here and never closed; end it with ${end}` };
  }
  if (code === "BAD_DQ_ESCAPE")
    return { at, message: "a backslash inside straight quotation marks; write two for one, or leave it out" };
  const { from, line } = lineAround(text, at);
  const begins = /^(?:\s*-\s+)*\s*[\w-]+:\s+$/.test(line.slice(0, at - from));
  if (begins && /^-\s+\d/.test(rest))
    return { at, message: `a space stands after the minus; write ${rest.replace(/^-\s+/, "-")}` };
  if (code === "BAD_SCALAR_START" || (begins && /^(?:[-?]\s|[\]}])/.test(rest))) return cannotBegin(text, at);
  const entry = /(?<=\S)([\w-]+):\s*\{\s*[\w-]+:\s.*\}$/.exec(rest);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && entry)
    return { at: at + entry.index, message: "another entry begins on this line; put it on a line of its own" };
  const slip = slipInName(text, at) ?? slipInValue(text, at, code);
  if (slip) return slip;
  switch (code) {
    case "BAD_INDENT":
      return { at, message: uneven };
    case "MULTILINE_IMPLICIT_KEY":
      return {
        at,
        message: /^(["'])(?!.*\1)/.test(rest)
          ? neverClosed
          : `this line is not a field, a colon, a space and a value; write ${rest.replace(/^([\w-]+)\s*:?\s*/, "$1: ")}, or indent it further if it goes on from the line above`,
      };
    case "BLOCK_AS_IMPLICIT_KEY": {
      const shifted = shiftedLine(text, at);
      if (shifted !== undefined) return { at: shifted, message: uneven };
      if (/^-\s+[\w-]+:\s/.test(rest)) return { at, message: uneven };
      return {
        at,
        message: /^[“”„]/.test(rest)
          ? `curly quotation marks do not hold a colon; use straight ones: "${rest.replace(/^[“”„]|[“”]$/g, "")}"`
          : `a colon followed by a space inside words; put the whole text in straight quotation marks: ${JSON.stringify(rest)}`,
      };
    }
    case "UNEXPECTED_TOKEN":
      return {
        at,
        message: `${plain(message)}; put words that hold : # { } [ ] or quotation marks in quotation marks`,
      };
    case "MISSING_CHAR":
      if (/^Implicit map key/.test(message) && !/:\s|:$/.test(rest))
        return {
          at,
          message:
            "this line is not a field, a colon, a space and a value; indent it by four spaces if it goes on from the line above",
        };
      return { at, message: `${plain(message)}; look at the end of this line and the line above` };
    default:
      return { at, message: `${plain(message)}; this is not valid YAML` };
  }
}

const uneven =
  "this line begins further left or right than its neighbours; give fields of one entry the same number of spaces";

/**
 * Where a field stands that the parser took for more of the words above it: the line below, indented further than
 * its neighbours, or the line of the error, indented less. Undefined if a colon on the line itself is at fault.
 */
function shiftedLine(text: string, at: number): number | undefined {
  const { from, line } = lineAround(text, at);
  const below = lineAround(text, from + line.length + 1);
  const above = lineAround(text, from - 1).line;
  const [own, next, last] = [line, below.line, above].map(indentOf) as [number, number, number];
  if (
    /:\s/.test(text.slice(at, from + line.length)) ||
    next <= own ||
    !/^\s*(?:[\w-]+|"[^"]*"):(?:\s|$)/.test(below.line)
  )
    return undefined;
  const isLess = last === next || (last === own && /:\s*$/.test(above));
  return isLess ? from + own : below.from + next;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const neverClosed = "a quotation mark is opened here and never closed; end the text with the same mark";

/** What a writer mistyped before or after the name of a field: the parser reads the signs as part of the name. */
function slipInName(text: string, at: number): Fault | undefined {
  const { from, line } = lineAround(text, at);
  const [indent] = /^ */.exec(line)!;
  if (/^[\u00a0\u2007\u202f\u3000]/.test(line.slice(indent.length)))
    return {
      at: from + indent.length,
      message: "a space of another kind, as Word and web pages have it; indent with ordinary spaces",
    };
  const [, name, value = ""] = /^([\s-]*[\w-]+)(?:：|:\u00a0|\s*=\s)\s*(.*)$/.exec(line) ?? [];
  return name === undefined
    ? undefined
    : {
        at: from + name.length,
        message: `a colon and an ordinary space stand between a field and its value; write ${name.trim()}: ${value.trim()}`,
      };
}

/** What a writer mistyped in the value of the line of an error, where the parser names only what it could not read after it. */
function slipInValue(text: string, at: number, code: string): Fault | undefined {
  const { from, line } = lineAround(text, at);
  const [, head = "", value = ""] = /^((?:\s*-\s+)*\s*(?:(?:[\w-]+|"[^"]*"):\s+)?)(\S.*)$/.exec(line) ?? [];
  const begins = from + head.length;
  if (at <= begins) return undefined;
  if (/^[|>][-+]?\s+[^\s#]/.test(value))
    return {
      at: begins,
      message: `words cannot follow ${value[0]!} on its line; begin them on the next line, indented further, or delete the ${value[0]!}`,
    };
  if (/^["']/.test(value))
    return {
      at: begins,
      message: `quotation marks inside quoted words end them too soon; write ${quotedWords(value)}`,
    };
  const closes = /^[{[]/.test(value) ? withoutQuoted(value).search(/(?<![\s{[,:])"/) : -1;
  if (closes >= 0)
    return {
      at: begins + closes,
      message: "a quotation mark closes here that was never opened; put one where the words begin",
    };
  if (isRow(value))
    return { at: begins, message: "this entry on one line cannot be read; write its fields one a line, indented" };
  return code === "UNEXPECTED_TOKEN" && /^[*&!{[]/.test(value) ? cannotBegin(text, begins) : undefined;
}

function cannotBegin(text: string, at: number): Fault {
  const words = lineFrom(text, at);
  return {
    at,
    message: `words cannot begin with ${words[0] ?? ""} here; put them in quotation marks: ${JSON.stringify(words)}`,
  };
}

const plain = (message: string): string => message.split("\n")[0]!.replace(/\.$/, "");
const lineEnd = (text: string, offset: number): number => (text + "\n").indexOf("\n", offset);
const lineAround = (text: string, offset: number): { from: number; line: string } => {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  return { from, line: text.slice(from, lineEnd(text, from)) };
};
const lineFrom = (text: string, offset: number): string => text.slice(offset, lineEnd(text, offset)).trim();
