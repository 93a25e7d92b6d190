import { escape } from "../marks/svg.ts";

/** What XML 1.0 may not hold, even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML element; `inside` is XML already, `words` in attributes are not. */
export function element(name: string, attrs: Readonly<Record<string, string>>, inside = ""): string {
  const written = Object.entries(attrs)
    .map(([key, words]) => ` ${key}="${safeWords(words)}"`)
    .join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Words made safe between tags. */
export const safeWords = (words: string): string => escape(words.replace(forbidden, ""));
