/** What the sources page says about a fact. */
export interface Entry {
  /** Its value in full, as the story prints it: “US$200 billion”. */
  readonly value: string;
  readonly what: string;
  /** Whose count, the year, the day it became known, how well verified, publisher and locator. */
  readonly details: string;
  /** Who published it. */
  readonly publishers: string;
}

const pages = new Map<string, Promise<Document>>();

/** The id of the fact that a link to the sources page points to; empty when it points to none. */
export const factOf = (link: HTMLAnchorElement): string => /^#(?:sources-)?f-(.+)$/.exec(link.hash)?.[1] ?? "";

/**
 * The entry that a fact's link leads to, read from the sources page itself, so that the two cannot differ. The page is
 * fetched once, on first use; in the single-file story it is part of the document.
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
    page.catch(() => pages.delete(address)); // retried at the next fact
    pages.set(address, page);
  }
  return page;
}
