import { escape } from "../marks/svg.ts";

/** Characters that XML 1.0 does not allow, even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An XML element; `inside` is XML already, attribute values are escaped here. */
export function element(name: string, attrs: Readonly<Record<string, string>>, inside = ""): string {
  const written = Object.entries(attrs)
    .map(([key, words]) => ` ${key}="${safeWords(words)}"`)
    .join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Escapes text for XML and drops characters that XML does not allow. */
export const safeWords = (words: string): string => escape(words.replace(forbidden, ""));
