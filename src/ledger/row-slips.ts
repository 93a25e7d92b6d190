import { statedFactSchema } from "../schemas/fact.ts";

/** What a writer mistyped in an entry on one line, `{ what: Words, value: 3 }`, and what to write. */
interface Slip {
  /** Offset in the row. */
  readonly at: number;
  readonly message: string;
}

/** Whether a line's value is an entry on one line, not words that begin with a slot. */
export const isRow = (row: string): boolean => /^\{\s*["']?[\w-]+["']?\s*[:=：]/.test(row);

/** The fields of facts and of the tape, which may stand on one line, and those that a file's entries have. */
export const fieldsIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...Object.keys(statedFactSchema.shape),
    ...[...text.matchAll(/(?:^[ -]+|[{,]\s*)([\w-]+):(?=\s)/gm)].map(([, name]) => name!),
  ]);

/**
 * The first slip in a row: the parser takes what follows from it for other fields. `fields` are those of the file;
 * undefined where the row's end is not on its line, or nothing is wrong.
 */
export function slipInRow(row: string, fields: ReadonlySet<string>): Slip | undefined {
  const bare = withoutQuoted(row);
  const curly = /(?<=[{,:]\s+)[“”„][^“”„]*[“”]/.exec(bare);
  if (curly)
    return {
      at: curly.index,
      message: `curly quotation marks hold no words together; use straight ones: "${curly[0].slice(1, -1)}"`,
    };
  const decimal = /(?<=[\w-]+:\s+)(-?\d+),(\d+)(?=\s*[,}])/.exec(bare);
  if (decimal)
    return {
      at: decimal.index,
      message: `a comma inside a number; write ${decimal[1]!}${decimal[2]!.length === 3 ? "" : "."}${decimal[2]!}`,
    };
  if (!isRow(row)) return undefined;
  const end = closing(bare);
  return (end < 0 ? undefined : afterEntry(row, end)) ?? inFields(row, end < 0 ? row.length : end, fields);
}

/** What stands after the brace that ends an entry. */
function afterEntry(row: string, end: number): Slip | undefined {
  const after = row.slice(end + 1);
  const at = end + 1 + after.search(/\S|$/);
  const next = /^\s*,?\s*([\w-]+):\s*\{/.exec(after)?.[1];
  if (next !== undefined)
    return { at, message: `another entry stands on this line; begin ${next} on a line of its own` };
  if (/^\s*,\s*$/.test(after)) return { at, message: "a comma stands after the entry; delete it" };
  return /^\s*(?:#|$)/.test(after)
    ? undefined
    : { at, message: "words stand after the } that ends the entry; move them before it, or delete them" };
}

/** The first field that is not a name, a colon, an ordinary space and a value that can be read. */
function inFields(row: string, end: number, fields: ReadonlySet<string>): Slip | undefined {
  const starts = [...withoutQuoted(row.slice(0, end)).matchAll(/(?<=^\{|,)[ \t]*([\w-]+):(?=[ \t]|$)/g)];
  for (const [i, start] of starts.entries()) {
    const [whole, name = ""] = start;
    const at = start.index + whole.length + row.slice(start.index + whole.length).search(/\S|$/);
    const until = starts[i + 1]?.index ?? end + 1;
    const slip = inValue(name, row.slice(at, until - 1).trimEnd(), fields, row, at);
    if (slip) return { at: at + slip.at, message: slip.message };
  }
  return undefined;
}

function inValue(
  name: string,
  value: string,
  fields: ReadonlySet<string>,
  row: string,
  from: number,
): Slip | undefined {
  if (/^(?:\[[^\]]*\]|\{.*\})$/.test(value)) return undefined;
  const quote = (): string => `write ${name}: ${quotedWords(value)}`;
  const bare = withoutQuoted(` ${value}`).slice(1);
  const joined = /,\s*([\w-]+)\s*(?::|：|=)\s*([^\s,]+)\s*(?=,|$)/.exec(bare);
  if (joined && fields.has(joined[1]!))
    return {
      at: joined.index + 1 + joined[0].slice(1).search(/\S/),
      message: `a colon and an ordinary space stand between a field and its value; write ${joined[1]!}: ${joined[2]!}`,
    };
  const second = /(?<=\S)(;?)\s+([\w-]+):(?=\s)/.exec(bare);
  if (second && fields.has(second[2]!)) {
    const at = second.index + second[0].length - second[2]!.length - 1;
    const whole = `${row.slice(0, from + second.index)}, ${row.slice(from + at)}`;
    return second[1]
      ? { at: second.index, message: `a comma parts the fields, not a semicolon; write ${whole}` }
      : { at, message: `a comma is missing before ${second[2]!}; write ${whole}` };
  }
  if (/^["']/.test(value))
    return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(value) || !value.slice(1).includes(value[0]!)
      ? undefined
      : { at: 0, message: `quotation marks inside quoted words end them too soon; ${quote()}` };
  const empty = /,\s*([\w-]+)\s*(?=,|$)/.exec(bare);
  if (empty && fields.has(empty[1]!))
    return {
      at: empty.index + 1 + empty[0].slice(1).search(/\S/),
      message: `${empty[1]!} has no value; write one after a colon and a space, or delete it`,
    };
  if (/,\s*$/.test(bare)) return { at: bare.lastIndexOf(","), message: "a comma too many; delete it" };
  const odd = bare.search(/[{}[\]]|\s#|:(?=\s|$)|,(?!\s*$)/);
  if (/^(?:[%@&*!|>`,]|[-?]\s)/.test(value))
    return { at: 0, message: `words cannot begin with ${value[0]!} here; ${quote()}` };
  const closes = bare.search(/(?<![\s{[,:])"/);
  if (closes >= 0 && !bare.slice(0, closes).includes('"'))
    return {
      at: closes,
      message: "a quotation mark closes here that was never opened; put one where the words begin",
    };
  if (odd < 0) return undefined;
  const sign = /[{}[\],:#]/.exec(bare.slice(odd))![0];
  return { at: odd, message: `words with ${sign} in them stand in quotation marks; ${quote()}` };
}

/** The offset of the brace that ends a row's entry; -1 where it does not end on its line. */
function closing(bare: string): number {
  let depth = 0;
  for (const { 0: brace, index } of bare.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

/** The same words, as long as before, with a line in place of what stands in quotation marks. */
export const withoutQuoted = (words: string): string =>
  words.replace(/(?<=[\s{[,:])"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^']|'')*'/g, (quoted) => "_".repeat(quoted.length));

/** Words with quotation marks in and around them, as YAML reads them whole: `"he said “no” to it"`. */
export function quotedWords(value: string): string {
  const text = value.trim();
  const mark = text[0]!;
  // In `"no" to it` and `"yes" and "no"` the first mark has its partner at the end of a word, and neither holds the whole.
  const apart = mark === '"' && /^"[^"]*[^\s"]"(?=[\s,.;:])/.test(text);
  const inner = /^["']/.test(mark) && !apart && text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : text;
  return `"${inner
    .replace(/"([^"]*)"/g, "“$1”")
    .replaceAll('"', "”")
    .replaceAll("''", "'")
    .replaceAll("\\", "\\\\")}"`;
}
