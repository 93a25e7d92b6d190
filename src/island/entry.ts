/** What the sources page says of a number. */
export interface Entry {
  /** As the story prints it in full: “US$200 billion”. */
  readonly value: string;
  readonly what: string;
  /** Whose count, the year, the day it became known, how well borne out, publisher and locator. */
  readonly details: string;
  /** Who published it. */
  readonly publishers: string;
}

const pages = new Map<string, Promise<Document>>();

/** The id of the fact that a link to the sources page is about. */
export const factOf = (link: HTMLAnchorElement): string => /^#(?:sources-)?f-(.+)$/.exec(link.hash)?.[1] ?? "";

/**
 * The entry that a number's link leads to, read from that page itself, so that the two cannot differ; the page is
 * fetched once, at the first number asked for. The story as one file holds it already.
 * @throws when the page cannot be fetched or has no such entry
 */
export async function entryOf(link: HTMLAnchorElement): Promise<Entry> {
  const id = link.hash.slice(1);
  const entry = document.getElementById(id) ?? (await pageOf(link)).getElementById(id);
  const [said, details] = entry?.querySelectorAll("p") ?? [];
  const value = said?.querySelector("b");
  if (!said || !value || !details) throw new Error(`the sources page has no entry ${id}`);
  return {
    value: value.textContent,
    what: said.textContent.slice(value.textContent.length).trim(),
    details: details.textContent.trim(),
    publishers: [...details.querySelectorAll("a")].map((each) => each.textContent).join("; "),
  };
}

function pageOf({ origin, pathname }: HTMLAnchorElement): Promise<Document> {
  const address = origin + pathname;
  let page = pages.get(address);
  if (!page) {
    page = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    page.catch(() => pages.delete(address)); // asked again at the next number
    pages.set(address, page);
  }
  return page;
}
