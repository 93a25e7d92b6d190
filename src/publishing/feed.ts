import { absolute } from "./addresses.ts";
import { reuse } from "./reuse.ts";
import { element, safeWords } from "./xml.ts";

/** A chapter in the feed. */
export interface FeedEntry {
  /** Its path below the build's root: `index.html#round-one`. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** HTML with absolute addresses. */
  readonly html: string;
}

export interface FeedHead {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** A day, YYYY-MM-DD; entries carry it too, since the story is checked as a whole. */
  readonly updated: string;
}

/** The story as an Atom feed (RFC 4287) with the full text of every chapter. */
export function atomFeed(
  site: URL,
  { title, subtitle, author, language, updated }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const text = (name: string, words: string) => element(name, {}, safeWords(words));
  const time = element("updated", {}, `${updated}T00:00:00Z`);
  const self = absolute(site, "feed.xml");
  const home = absolute(site, "index.html");
  const entry = ({ path, title, summary, html }: FeedEntry) =>
    element(
      "entry",
      {},
      [
        text("title", title),
        text("id", absolute(site, path)),
        element("link", { rel: "alternate", type: "text/html", href: absolute(site, path) }),
        time,
        text("summary", summary),
        element("content", { type: "html" }, safeWords(html)),
      ].join("\n"),
    );
  const inside = [
    text("title", title),
    text("subtitle", subtitle),
    text("id", home),
    element("link", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", { rel: "alternate", type: "text/html", href: home }),
    element("link", { rel: "license", href: reuse.url }),
    time,
    element("author", {}, text("name", author)),
    text("rights", reuse.name),
    ...entries.map(entry),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, `\n${inside.join("\n")}\n`)}\n`;
}
