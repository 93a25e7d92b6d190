import { decodeHTML } from "entities";
import { elementsOf, readHtml } from "../html/html.ts";
import { escape } from "../marks/svg.ts";
import { absolute, stepFiles } from "./addresses.ts";

/** Elements without use in a feed. A guess is among them: the scene after it tells the same. */
const leftOut = "script, style, .gloss, a.skip, .stage, .guess";
/** Elements that feed readers do not know; their contents are kept. */
const unwrapped = "button, span, data, dfn";

/**
 * A chapter's HTML for feed readers: prose and links, each still as an image with its description; no script, no
 * controls, nothing that only the page's own styles explain. All addresses become absolute.
 */
export function feedWords(html: string, site: URL): string {
  const $ = readHtml(html);
  $(leftOut).remove();
  for (const { children } of [$.root()[0]!, ...elementsOf($)])
    for (const child of [...children]) if (child.type === "comment") $(child).remove();
  for (const step of $("section.step[data-step]").toArray()) {
    const still = $('svg[role="img"]', step);
    still.replaceWith(
      `<img src="${absolute(site, stepFiles(step.attribs["data-step"]!.replace("/", "-")).svg)}" alt="${escape(decodeHTML(still.attr("aria-label")!))}">`,
    );
  }
  for (const each of $(unwrapped).toArray()) $(each).replaceWith($(each).contents());
  for (const element of elementsOf($)) {
    if (element.name === "img") {
      const { src, alt, width, height } = element.attribs;
      element.attribs = {
        src: addressFor(src!.replace(/^\//, ""), site),
        alt: alt!,
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
      };
      continue;
    }
    const { href, datetime } = element.attribs;
    element.attribs = {
      ...(href === undefined ? {} : { href: addressFor(href, site) }),
      ...(datetime === undefined ? {} : { datetime }),
    };
  }
  return $.html();
}

const addressFor = (href: string, site: URL): string =>
  /^(https?|mailto):/.test(href) ? href : absolute(site, href.startsWith("#") ? `index.html${href}` : href);
