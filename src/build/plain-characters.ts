import { elementsOf, type Html } from "../html/html.ts";

const beyond = /[^\0-\xff]/gu;

/** How each kind of text writes a character by its number. */
const asReference = (text: string) => text.replace(beyond, (character) => `&#${character.codePointAt(0)};`);
const inStyles = (text: string) => text.replace(beyond, (character) => `\\${character.codePointAt(0)!.toString(16)} `);
const inJson = (text: string) =>
  text.replace(beyond, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** Where more than this share of a page is beyond Latin-1, as in a story in Greek or Chinese, it stays as it is. */
const most = 0.01;

/**
 * Writes the few characters of a page that lie beyond Latin-1, such as its quotation marks, as references: browsers hold
 * text in one byte a character where they can, and one curly quotation mark makes them hold what follows in two, which
 * doubles the time that a slow phone takes to decode the page. It packs to the same size. A script that runs keeps its own.
 */
export function plainCharacters($: Html): void {
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
