const example =
  "write the whole address of the folder that index.html will stand in, such as https://example.org/ or https://example.org/trade/";

/**
 * The address of the built folder, with a slash at its end; undefined where none is given.
 * @throws with what to write instead, when it is not the whole https address of a folder
 */
export function readSiteUrl(given: string | undefined): URL | undefined {
  const text = given?.trim() ?? "";
  if (text === "") return undefined;
  const refuse = (why: string): never => {
    throw new Error(`SITE_URL is ${JSON.stringify(text)}, ${why}; ${example}`);
  };
  if (!URL.canParse(text) || !/^[a-z]+:\/\/[^/]/i.test(text)) return refuse("which is no whole address");
  const url = new URL(text);
  if (url.protocol !== "https:") return refuse("which does not begin with https://");
  if (url.username || url.password) return refuse("which holds a user's name or password");
  if (/[?#]/.test(text)) return refuse("which holds a ? or a #");
  if (/\.html?$/i.test(url.pathname)) return refuse("which names a page");
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

/** Whether the site is at the root of its domain, the only place where robots.txt is looked for. */
export const isAtRoot = (site: URL): boolean => site.pathname === "/";
