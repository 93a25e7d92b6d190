import { load, type CheerioAPI } from "cheerio/slim";

/** A page, or part of one, as a tree; `$("section.step")` selects as a style sheet does, `$.html()` serialises. */
export type Html = CheerioAPI;

/**
 * Parses HTML into a tree. Whatever is not changed is written back verbatim: character references in text and
 * attributes are kept, so decode text when reading it (`decodeHTML`) and escape it when writing.
 */
export const readHtml = (html: string): Html => load(html, { xml: { xmlMode: false, decodeEntities: false } });

/** Every element of a page, in document order. */
export const elementsOf = ($: Html) => $.root().find("*").toArray();

/** An element: its name, its attributes as written, its children. */
export type HtmlElement = ReturnType<typeof elementsOf>[number];
