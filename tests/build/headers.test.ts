import { beforeAll, expect, test } from "vitest";
import { hostingFiles, readBase } from "../../src/build/headers/hosting-files.ts";
import type { Tree } from "../../src/build/tree.ts";
import { smallBuild } from "./small-build.ts";

let tree: Tree;
let settings: Tree;
beforeAll(async () => {
  tree = await smallBuild("Words", {
    "embed/one.html": "<html><head></head></html>",
    "sources.html": "<html><head></head></html>",
    "data/rows.csv": "a,b",
  });
  settings = hostingFiles(tree, "/x/");
});
const text = (name: string) => settings.get(name)!.toString();

/** The rules of a `_headers` file: a path, then its headers on indented lines. */
const rulesOf = (file: string) =>
  file
    .replace(/^#.*$/gm, "")
    .trim()
    .split(/\n\n+/)
    .map((rule) => {
      const [place, ...headers] = rule.split("\n");
      return {
        place: place!,
        headers: headers.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]),
      };
    });
test("no setting but the list of hashed files changes with a build: an old one fits a new build", async () => {
  const other = await smallBuild("Other words", {
    "index.html": "<html><head><style>p { color: blue }</style><script>2</script></head></html>",
    "assets/new.DDDDDDDD.js": "2",
  });
  for (const [name, bytes] of hostingFiles(other, "/x/"))
    if (name !== "_headers") expect(bytes.toString(), name).toBe(text(name));
  for (const [name, bytes] of settings) expect(bytes.toString(), name).not.toMatch(/'sha\d+-/);
});

/** Whether a rule's place, with its splat and placeholders, is that of an address. */
const matches = (place: string, path: string) =>
  new RegExp(
    `^${place
      .split("/")
      .map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : RegExp.escape(part)))
      .join("/")}$`,
  ).test(path);

test("in _headers exactly one rule speaks for each address of the story, with or without .html", () => {
  const rules = rulesOf(tree.get("_headers")!.toString());
  const addresses = [...tree.keys()]
    .filter((path) => !/^[._]|\.(br|gz)$/.test(path))
    .flatMap((path) => [`/${path}`, `/${path.replace(/(^|(?<=\/))index\.html$|\.html$/, "")}`]);
  expect(addresses).toContain("/sources");
  for (const address of addresses)
    expect(
      rules.filter(({ place }) => matches(place, address)).map(({ place }) => place),
      address,
    ).toHaveLength(1);
});

test("_headers keeps only assets for good, lets only embeds be framed, and says each header once", () => {
  for (const { place, headers } of rulesOf(text("_headers"))) {
    const said = new Map(headers);
    expect(said.size, place).toBe(headers.length);
    expect(said.get("Cache-Control")!.includes("immutable"), place).toBe(place.startsWith("/x/assets/"));
    // A rule for the folder would have it kept that a file is missing.
    expect(place).not.toBe("/x/assets/*");
    expect(said.get("Content-Security-Policy")!.includes("frame-ancestors *"), place).toBe(place === "/x/embed/*");
    for (const [, value] of headers)
      expect(value.length, "Cloudflare Pages reads lines of at most 2000 characters").toBeLessThan(1900);
  }
});

test("_headers refuses more pages at the root than Cloudflare Pages has rules for", () => {
  const many: Tree = new Map([
    ...tree,
    ...Array.from({ length: 60 }, (_, i) => [`page-${i}.html`, Buffer.from("<html><head></head></html>")] as const),
  ]);
  expect(() => hostingFiles(many, "/")).toThrow(/1\d\d rules, and Cloudflare reads 100/);
});

test("in _headers a further language takes no further rule", () => {
  const parts = (root: string) =>
    ["index.html", "sw.js", "assets/part.AAAAAAAA.js"].map((path) => [root + path, Buffer.from("")] as const);
  const placesOf = (...roots: readonly string[]) =>
    rulesOf(
      hostingFiles(new Map(roots.flatMap(parts)), "/x/")
        .get("_headers")!
        .toString(),
    ).map(({ place }) => place);
  expect(placesOf("", "de/", "zh/")).toEqual(placesOf("", "zh/"));
  for (const address of ["/x/de/", "/x/zh/index.html", "/x/de/assets/part.AAAAAAAA.js", "/x/assets/part.AAAAAAAA.js"])
    expect(
      placesOf("", "de/", "zh/").filter((place) => matches(place, address)),
      address,
    ).toHaveLength(1);
});

test("CloudFront's policies have the fields that it documents, and say nothing that it refuses as a custom header", () => {
  const fields = [
    "ContentSecurityPolicy",
    "ContentTypeOptions",
    "FrameOptions",
    "ReferrerPolicy",
    "StrictTransportSecurity",
    "XSSProtection",
  ];
  for (const file of ["cloudfront.json", "cloudfront-embed.json"]) {
    const { Name, SecurityHeadersConfig, CustomHeadersConfig } = JSON.parse(text(file));
    expect(Name).toMatch(/^[\w-]{1,128}$/);
    expect(fields).toEqual(expect.arrayContaining(Object.keys(SecurityHeadersConfig)));
    for (const field of Object.values<{ Override: boolean }>(SecurityHeadersConfig)) expect(field.Override).toBe(true);
    expect(CustomHeadersConfig.Quantity).toBe(CustomHeadersConfig.Items.length);
    for (const { Header } of CustomHeadersConfig.Items)
      expect(Header).not.toMatch(
        /^(content-security-policy|x-content-type-options|referrer-policy|x-frame-options|strict-transport-security|x-xss-protection|cache-control)$/i,
      );
  }
});

test.each([
  ["x", "/x/"],
  ["/x", "/x/"],
  ["/a/b/", "/a/b/"],
  ["/", "/"],
  ["", "/"],
])("the base %j is read as %j", (given, base) => {
  expect(readBase(given)).toBe(base);
});

test.each(["https://example.org/x/", "/a b/", "/x;y/", "/a/{b}/"])("the base %j is refused", (base) => {
  expect(() => readBase(base)).toThrow("is none");
});
