import { blank } from "./blank.ts";
import type { Fault } from "./yaml-faults.ts";

/** Duplicate keys; those that only look so because an id is indented like its fields are reported once, at the id. */
export function doubles(faults: readonly Fault[], text: string): readonly Fault[] {
  const [first] = faults;
  if (!first || !/^[^\S\n]*\n/.test(text.slice(first.at))) return faults;
  const from = text.lastIndexOf("\n", first.at - 1) + 1;
  const name = text.slice(from, first.at).trim().replace(/:$/, "");
  return [
    {
      at: from + text.slice(from).search(/\S/),
      message: `${JSON.stringify(name)} begins as far right as the fields under it; begin it where the other ids begin`,
    },
  ];
}

/** The text with the fault at an offset blanked out: a field's value, or the whole line where it has none. */
export function without(text: string, at: number): { readonly text: string; readonly line: boolean } {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(from, (text + "\n").indexOf("\n", from));
  const field = /^(?:\s*-\s+)*\s*[\w-]+:(?=\s+\S)/.exec(line)?.[0].length;
  // A name without its colon is given one, so that what is indented under it is read.
  const name = /^\s*[\w-]*[\w-](?=\w\s*$)/.exec(line)?.[0].length;
  const indent = line.search(/\S/);
  const below = /\n([^\S\n]*)\S/.exec(text.slice(from + line.length))?.[1]?.length ?? 0;
  if (name !== undefined && below > indent)
    return { text: `${text.slice(0, from + name)}:${text.slice(from + name + 1)}`, line: false };
  const value = field !== undefined && at >= from + field;
  return { text: blank(text, from + (value ? field : 0), from + line.length), line: !value };
}
