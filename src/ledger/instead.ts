/** What to write in place of a value that a writer meant: `true` for yes, 2019-02-08 for 8 February 2019, a list for ids with commas; undefined where that cannot be told. */
export function instead(message: string, value: unknown): string | undefined {
  const text = String(value).trim();
  if (/^must be true or false/.test(message))
    return /^(?:yes|y|on|true|1)$/i.test(text) ? "true" : /^(?:no|n|off|false|0)$/i.test(text) ? "false" : undefined;
  if (/^must be a list/.test(message) && typeof value === "string") {
    const ids = text.match(/[a-z0-9]+(?:[-_][a-z0-9]+)*/g);
    return ids ? `[${ids.join(", ")}]` : undefined;
  }
  return /^must be a day/.test(message) ? dayIn(text) : undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day that words name, as YAML has it; undefined where day and month may stand either way round. */
function dayIn(text: string): string | undefined {
  const parts =
    text
      .toLowerCase()
      .match(/[a-z]+|\d+/g)
      ?.filter((part) => !/^(?:st|nd|rd|th|of)$/.test(part)) ?? [];
  const [a = "", b = "", c = ""] = parts;
  if (parts.length !== 3) return undefined;
  const named = (word: string): number => (/^[a-z]/.test(word) ? months.indexOf(word.slice(0, 3)) + 1 : 0);
  if (/^\d{4}$/.test(a)) return day(a, named(b) || Number(b), Number(c));
  if (!/^\d{4}$/.test(c)) return undefined;
  if (named(b)) return day(c, named(b), Number(a));
  if (named(a)) return day(c, named(a), Number(b));
  const [first, second] = [Number(a), Number(b)];
  return first > 12 ? day(c, second, first) : second > 12 ? day(c, first, second) : undefined;
}

function day(year: string, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(Number(year), month - 1, date));
  return month >= 1 && month <= 12 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : undefined;
}
