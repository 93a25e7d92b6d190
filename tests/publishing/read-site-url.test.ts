import fc from "fast-check";
import { expect, test } from "vitest";
import { absolute } from "../../src/publishing/addresses.ts";
import { leftOut } from "../../src/publishing/left-out.ts";
import { isAtRoot, readSiteUrl } from "../../src/publishing/read-site-url.ts";

test("no address is no mistake, and the build says what is left out", () => {
  for (const nothing of [undefined, "", "  "]) expect(readSiteUrl(nothing)).toBeUndefined();
  expect(leftOut(undefined)).toMatch(/feed\.xml, sitemap\.xml, robots\.txt/);
  expect(leftOut(readSiteUrl("https://example.org/a"))).toMatch(/sitemap\.xml and robots\.txt are left out/);
  expect(leftOut(readSiteUrl("https://example.org"))).toBe("");
});

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/trade", "https://example.org/trade/"],
  [" https://example.org:8443/a/b/ ", "https://example.org:8443/a/b/"],
])("%s is the folder %s", (given, folder) => {
  expect(readSiteUrl(given)?.href).toBe(folder);
});

test.each([
  ["example.org", "no whole address"],
  ["https:example.org", "no whole address"],
  ["/trade/", "no whole address"],
  ["http://example.org/", "https://"],
  ["ftp://example.org/", "https://"],
  ["https://me:secret@example.org/", "password"],
  ["https://example.org/?a=1", "a ? or a #"],
  ["https://example.org/#", "a ? or a #"],
  ["https://example.org/index.html", "names a page"],
])("%s is refused, with what to write", (given, why) => {
  expect(() => readSiteUrl(given)).toThrow(why);
  expect(() => readSiteUrl(given)).toThrow("such as https://example.org/");
});

test("an accepted address always is an https folder, and files lie below it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ validSchemes: ["https", "http"], withFragments: true, withQueryParameters: true }),
        fc.string(),
      ),
      fc.constantFrom("feed.xml", "pictures/walls.html", "index.html#asks"),
      (given, path) => {
        let site;
        try {
          site = readSiteUrl(given);
        } catch {
          return;
        }
        if (!site) return;
        expect(site.href).toMatch(/^https:\/\/[^?#]+\/$/);
        expect(absolute(site, path)).toBe(site.href + path.replace("index.html", ""));
        expect(isAtRoot(site)).toBe(site.href.split("/").length === 4);
      },
    ),
  );
});
