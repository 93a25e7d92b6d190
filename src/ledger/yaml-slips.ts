import { quotedWords } from "./quoted-words.ts";

/** What a writer mistyped on one line of YAML: from where to where it makes the file unreadable, and what to write instead. */
export interface Slip {
  readonly at: number;
  /** The part that must be left out to read on. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** Slips that the YAML parser would tell oddly, or at another line: it reads on to the next mark, however far off. */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  let start = 0;
  let blockIndent: number | undefined;
  let quotedTo = 0;
  for (const line of text.split("\n")) {
    const at = start;
    start += line.length + 1;
    const indent = line.search(/\S/);
    if (indent < 0 || at < quotedTo || line[indent] === "#") continue;
    if (blockIndent !== undefined && indent > blockIndent) continue;
    blockIndent = /^[\s-]*(?:[\w-]+:\s*)?[|>][-+\d]*\s*(?:#.*)?$/.test(line) ? indent : undefined;
    const odd = lineSlip(line, text.slice(0, at));
    if (odd) {
      slips.push({ at: at + odd.column, from: at, to: at + line.length, message: odd.message });
      continue;
    }
    const [head = "", value = ""] = /^((?:\s*-\s+)*\s*(?:[\w-]+:\s+)?)(\S.*)$/.exec(line)?.slice(1) ?? [];
    const from = at + head.length;
    const whole = { from, to: at + line.length };
    const folded = /^[|>][-+]?\s+(?!#)(\S.*)$/.exec(value);
    if (folded)
      slips.push({
        ...whole,
        at: from,
        message: `words cannot follow ${value[0]!} on its line; begin them on the next line, indented further, or delete the ${value[0]!}`,
      });
    else if (/^["']/.test(value)) {
      const end = closing(text, from);
      if (end !== undefined && !brokenOff(text, from, end, indent)) quotedTo = end;
      const slip = quoted(text, from, end, indent, value);
      if (slip) slips.push({ ...whole, at: slip.at, message: slip.message });
    } else if (/^[{[]/.test(value)) {
      const slip = inFlow(text, value, from, indent);
      if (slip) slips.push({ ...whole, at: from + slip.at, message: slip.message });
    }
  }
  return slips;
}

/** A line that no YAML field is, though it looks like one. */
function lineSlip(line: string, above: string): { column: number; message: string } | undefined {
  if (/^(?:---|\.\.\.)\s*$/.test(line))
    return /^(?:\s*(?:#.*)?\n)*$/.test(above)
      ? undefined
      : { column: 0, message: `a line of ${line.trim()} parts the file in two; delete it` };
  const field = /^([\s-]*[\w-]+)(?:：|:\u00a0|\s*=\s)\s*(.*)$/.exec(line);
  if (field)
    return {
      column: field[1]!.length,
      message: `a colon and an ordinary space stand between a field and its value; write ${field[1]!.trim()}: ${field[2]!.trim()}`,
    };
  const space = /^[ ]*[\u00a0\u2007\u202f\u3000]/.exec(line);
  return space
    ? {
        column: space[0].length - 1,
        message: "a space of another kind, as Word and web pages have it; indent with ordinary spaces",
      }
    : undefined;
}

const never = "a quotation mark is opened here and never closed; end the text with the same mark";

function quoted(
  text: string,
  from: number,
  end: number | undefined,
  indent: number,
  value: string,
): { at: number; message: string } | undefined {
  if (end === undefined || brokenOff(text, from, end, indent)) return { at: from, message: never };
  const rest = text.slice(end, lineEnd(text, end));
  return /^\s*(?:#.*|:(?:\s.*)?)?$/.test(rest)
    ? undefined
    : { at: from, message: `quotation marks inside quoted words end them too soon; write ${quotedWords(value)}` };
}

/** Slips in a map or list that stands on one line: `{ a: 1, b: 2 }`. Places count from its first sign. */
function inFlow(
  text: string,
  value: string,
  from: number,
  indent: number,
): { at: number; message: string } | undefined {
  for (let i = 0; i < value.length; i++) {
    if (!/["']/.test(value[i]!) || (value[i] === "'" && /\w/.test(value[i - 1] ?? ""))) continue;
    const end = closing(text, from + i);
    if (end === undefined || (end > from + value.length && brokenOff(text, from + i, end, indent))) {
      return /[\s{[,:]/.test(value[i - 1] ?? " ")
        ? { at: i, message: never }
        : { at: i, message: "a quotation mark closes here that was never opened; put one where the words begin" };
    }
    if (end > from + value.length) return undefined;
    i = end - from - 1;
  }
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^']|'')*'/g, (words) => "_".repeat(words.length));
  const curly = /[{,:]\s+([“”„][^“”„]*[“”])/.exec(bare);
  if (curly)
    return {
      at: curly.index + curly[0].indexOf(curly[1]!),
      message: `curly quotation marks hold no words together; use straight ones: "${curly[1]!.slice(1, -1)}"`,
    };
  if (!bare.startsWith("{")) return undefined;
  const decimal = /(?<=[\w-]+:\s+)(-?\d+),(\d+)(?=\s*[,}])/.exec(bare);
  if (decimal)
    return {
      at: decimal.index,
      message: `a comma inside a number; write ${decimal[1]!}${decimal[2]!.length === 3 ? "" : "."}${decimal[2]!}`,
    };
  for (const segment of bare.matchAll(/[^,{}[\]]+/g)) {
    const second = [...segment[0].matchAll(/(?<=^|\s)[\w-]+:(?=\s)/g)][1];
    if (!second) continue;
    const at = segment.index + second.index;
    return {
      at,
      message: `a comma is missing before ${second[0].slice(0, -1)}; write ${value.slice(0, at).trimEnd()}, ${value.slice(at)}`,
    };
  }
  return undefined;
}

/** Where the quotation mark at an offset closes: the offset after its partner. */
function closing(text: string, from: number): number | undefined {
  const mark = text[from]!;
  for (let i = from + 1; i < text.length; i++) {
    if (mark === '"' && text[i] === "\\") i++;
    else if (text[i] === mark) {
      if (mark === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return undefined;
}

/** Whether quoted words would go on in a line that is not indented further than the field: the next field, that is. */
const brokenOff = (text: string, from: number, end: number, indent: number): boolean =>
  text
    .slice(from, end)
    .split("\n")
    .slice(1)
    .some((line) => line.trim() !== "" && line.search(/\S/) <= indent);

const lineEnd = (text: string, offset: number): number => (text + "\n").indexOf("\n", offset);
