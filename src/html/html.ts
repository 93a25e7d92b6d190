import { load, type CheerioAPI } from "cheerio/slim";

/** A page, or a part of one, as a tree; `$("section.step")` finds elements as a style sheet does, and `$.html()` writes it. */
export type Html = CheerioAPI;

/**
 * Reads HTML into a tree. What nothing changes is written as it was read: character references in text and attributes are
 * left as they stand, so words are to be decoded when they are read (`decodeHTML`) and escaped when they are written.
 */
export const readHtml = (html: string): Html => load(html, { xml: { xmlMode: false, decodeEntities: false } });

/** Every element of a page, in the order in which they stand. */
export const elementsOf = ($: Html) => $.root().find("*").toArray();

/** An element: its name, its attributes as they are written, its children. */
export type HtmlElement = ReturnType<typeof elementsOf>[number];
