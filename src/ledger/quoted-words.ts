/** Words with quotation marks in and around them, as YAML reads them whole: `"he said “no” to it"`. */
export function quotedWords(value: string): string {
  const text = value.trim();
  const mark = text[0]!;
  // In `"no" to it` and `"yes" and "no"` the first mark has its partner at the end of a word, and neither holds the whole.
  const apart = mark === '"' && /^"[^"]*[^\s"]"(?=[\s,.;:])/.test(text);
  const inner = !apart && text.length > 1 && text.endsWith(mark) ? text.slice(1, -1) : text;
  return `"${inner
    .replace(/"([^"]*)"/g, "“$1”")
    .replaceAll('"', "”")
    .replaceAll("''", "'")}"`;
}
