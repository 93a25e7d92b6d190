import { readHtml, type Html } from "../../src/html/html.ts";

/** Wraps a pass over a page's tree as a function from HTML to HTML. */
export const onPage =
  <Rest extends unknown[]>(pass: ($: Html, ...rest: Rest) => void) =>
  (html: string, ...rest: Rest): string => {
    const $ = readHtml(html);
    pass($, ...rest);
    return $.html();
  };
