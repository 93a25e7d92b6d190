import { elementsOf, type Html } from "../html/html.ts";

const beyond = /[^\0-\xff]/gu;

const asReference = (text: string) => text.replace(beyond, (character) => `&#${character.codePointAt(0)};`);
const inStyles = (text: string) => text.replace(beyond, (character) => `\\${character.codePointAt(0)!.toString(16)} `);
const inJson = (text: string) =>
  text.replace(beyond, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** Largest share of such characters: a page with more, as in Greek or Chinese, is left as it is. */
const most = 0.01;

/**
 * Escapes the characters of a page beyond Latin-1, such as curly quotation marks: a single one makes browsers store the
 * text after it in two bytes a character, which slows decoding. Executable scripts are left alone.
 */
export function escapeCharacters($: Html): void {
  const html = $.html();
  if ((html.match(beyond)?.length ?? 0) > html.length * most) return;
  for (const element of elementsOf($)) {
    for (const [name, value] of Object.entries(element.attribs)) element.attribs[name] = asReference(value);
    const write = writerFor(element.name, element.attribs["type"]);
    if (write) for (const child of element.children) if (child.type === "text") child.data = write(child.data);
  }
}

function writerFor(name: string, type = ""): ((text: string) => string) | undefined {
  if (name === "style") return inStyles;
  if (name !== "script") return asReference;
  return /^application\/(ld\+)?json$/.test(type) ? inJson : undefined;
}
