export const lineFrom = (text: string, offset: number): string =>
  text.slice(offset, (text + "\n").indexOf("\n", offset)).trim();

export const cannotBegin = (words: string): string =>
  `words cannot begin with ${words[0] ?? ""} here; put them in quotation marks: ${JSON.stringify(words)}`;

/** The parser's message, in words that say what to write instead. */
export function plainly(code: string, message: string, text: string, offset: number): string {
  const rest = lineFrom(text, offset);
  switch (code) {
    case "TAB_AS_INDENT":
      return "a tab character; indent with two spaces for each level";
    case "DUPLICATE_KEY":
      return `${JSON.stringify(/^[\s?-]*["']?([^"':]*)/.exec(text.slice(offset))?.[1]?.trim() ?? "")} stands here a second time; keep one of the two`;
    case "BAD_INDENT":
      return "this line begins further left or right than its neighbours; give fields of one entry the same number of spaces";
    case "MISSING_CHAR":
      return `${message.replace(/\.$/, "")}; look at the end of this line and the line above`;
    case "MULTILINE_IMPLICIT_KEY":
      return `this line is not a field, a colon, a space and a value; write ${rest.replace(/^([\w-]+)\s*:?\s*/, "$1: ")}, or indent it further if it goes on from the line above`;
    case "BAD_SCALAR_START":
      return cannotBegin(rest);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/^[“”„]/.test(rest))
        return `curly quotation marks do not hold a colon; use straight ones: "${rest.replace(/^[“”„]|[“”]$/g, "")}"`;
      return "a colon followed by a space inside words; put the whole text in quotation marks";
    case "UNEXPECTED_TOKEN": {
      const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
      const [, words] = /^[\s-]*(?:[\w-]+: )?([*&!{[].*)/.exec(line) ?? [];
      if (words) return cannotBegin(words.trim());
      return `${message.split("\n")[0]!.replace(/\.$/, "")}; put words that hold : # { } [ ] or quotation marks in quotation marks`;
    }
    case "BAD_DQ_ESCAPE":
      return "a backslash inside straight quotation marks; write two for one, or leave it out";
    default:
      return `${message.split("\n")[0]!.replace(/\.$/, "")}; this is not valid YAML`;
  }
}
