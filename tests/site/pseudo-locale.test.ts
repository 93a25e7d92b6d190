import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { readContent } from "../../src/check/read-content.ts";
import { originalOf } from "../../src/ledger/translation/editions.ts";
import { scenes } from "../../src/scenes/index.ts";
import { ownMonths, pseudoContent, pseudoLanguage, pseudoWords } from "../language/pseudo-locale.ts";

// Builds the whole story in a language that nobody speaks. English left in it did not come from content/.
const folder = mkdtempSync(join(tmpdir(), "pseudo-"));
const read = (path: string) => readFileSync(join(folder, "built", path), "utf8");
const pages = () => globSync("**/*.html", { cwd: join(folder, "built") }).sort();

beforeAll(() => {
  for (const part of ["src", "public", "package.json", "tsconfig.json", "astro.config.mjs", "LICENSE"])
    cpSync(part, join(folder, part), { recursive: true });
  rmSync(join(folder, "src/pages/cards"), { recursive: true }); // drawn one by one, with the words of the share pages
  // Labels three tenths longer do not fit in some pictures: tests/language/longer-words.test.ts says which and by how
  // much.
  writeFileSync(join(folder, "src/check/label-room.ts"), "export const checkLabelRoom = () => [];\n");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const [file, text] of pseudoContent(originalOf(readContent(".")))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  // The one list for readers that is outside content/.
  writeFileSync(join(folder, "CHANGELOG.md"), `# Changes\n\n## Corrections\n\n${pseudoWords("None so far.")}\n`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/astro/bin/astro.mjs"), "build", "--silent", "--outDir", "built"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, SITE_URL: "https://example.org/", NODE_ENV: "production", VITEST: "", NO_COLOR: "1" },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Attributes that a reader sees or hears. */
const spoken =
  /\s(?:aria-label|aria-description|aria-valuetext|alt|title|placeholder|data-(?:means|left|pattern|copied|to-dark|to-light))="([^"]*)"/g;
const decoded = (words: string): string =>
  words
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The data of a page's charts, by scene, from the file beside the page. */
function givenBy(
  html: string,
): Readonly<Record<string, { readonly words: readonly string[]; readonly language: string }>> {
  const path = /<html [^>]*data-input="([^"]+)"/.exec(html)?.[1];
  return path ? (JSON.parse(read(path)) as ReturnType<typeof givenBy>) : {};
}

/** All text in a page that is read or spoken, piece by piece. */
function saidIn(html: string): string[] {
  const bare = html.replace(/<!--[^]*?-->|<(script|style|code)\b[^]*?<\/\1>|<span data-stamp>[^<]*<\/span>/g, "");
  const given = Object.values(givenBy(html)).flatMap(({ words }) => words);
  const described = [
    ...html.matchAll(
      /<meta (?:name|property)="(?:description|og:title|og:description|og:site_name|og:image:alt)" content="([^"]*)"/g,
    ),
  ].map((match) => match[1]!);
  return [...given, ...described, ...[...bare.matchAll(spoken)].map((match) => match[1]!), ...bare.split(/<[^>]*>/)]
    .map(decoded)
    .filter((words) => words.trim() !== "");
}

/** What is the same in every language, and why. */
const sameEverywhere: readonly RegExp[] = [
  /https?:\/\/[^\s"]+/g, // addresses
  /CC BY 4\.0/g, // a licence's name
  /%(n|all|d|m)\b/g, // placeholders of a number or a month, for script to fill
];

/** Plain words in a text: none of them came from content/. */
function plainWords(said: string): string[] {
  const rest = sameEverywhere.reduce((words, name) => words.replace(name, " "), said);
  return [...rest.matchAll(/(?<![\p{L}\p{N}-])\p{L}*[A-Za-z]\p{L}*/gu)]
    .map(([word]) => word)
    .filter((word) => !ownMonths.has(word));
}

/** Rows are shown as published, in their publisher's words, and so are unexplained column names. */
const withoutRows = (html: string): string => html.replace(/(<div class="scroller"[^]*?)<tbody>[^]*?<\/tbody>/g, "$1");

/** Text in each kind of file beside the pages, without addresses, ids and other machine-readable words. */
const beside: Readonly<Record<string, () => readonly string[]>> = {
  "feed.xml": () => {
    const feed = read("feed.xml");
    const html = [...feed.matchAll(/<content type="html">([^]*?)<\/content>/g)].flatMap(([, words]) =>
      saidIn(decoded(words!)),
    );
    return [
      ...html,
      ...[...feed.matchAll(/<(title|subtitle|name|summary)>([^]*?)<\/\1>/g)].map((match) => decoded(match[2]!)),
    ];
  },
  "story.json": () =>
    wordsUnder(
      JSON.parse(read("story.json")),
      new Set([
        "title",
        "kicker",
        "standfirst",
        "byline",
        "dek",
        "subtitle",
        "description",
        "what",
        "text",
        "counted_by",
        "period",
        "note",
        "locator",
        "publisher",
        "document",
        "via",
        "licence",
        "vintage",
      ]),
    ),
  "citation.json": () =>
    wordsUnder(JSON.parse(read("citation.json")), new Set(["title", "literal", "container-title", "note"])),
  "linked data": () =>
    pages().flatMap((page) =>
      [...read(page).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].flatMap(([, json]) =>
        wordsUnder(
          JSON.parse(json!),
          new Set(["headline", "alternativeHeadline", "description", "name", "license"]),
        ).filter((words) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(words)),
      ),
    ),
  "pictures to download": () =>
    globSync("pictures/*.svg", { cwd: join(folder, "built") }).flatMap((file) => saidIn(read(file))),
};

/** The strings in JSON under one of these names. */
function wordsUnder(data: unknown, names: ReadonlySet<string>, name = ""): string[] {
  if (typeof data === "string") return names.has(name) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((each) => wordsUnder(each, names, name));
  return typeof data === "object" && data !== null
    ? Object.entries(data).flatMap(([key, value]) => wordsUnder(value, names, key))
    : [];
}

test("every word that a reader sees or hears on any page comes from content/", () => {
  const said = pages().flatMap((page) => saidIn(withoutRows(read(page))).map((words) => ({ page, words })));
  expect(said.length).toBeGreaterThan(3000);
  expect(
    said.flatMap(({ page, words }) =>
      plainWords(words).map((word) => `${page}: “${word}” in “${words.slice(0, 120)}”`),
    ),
  ).toEqual([]);
});

test.each(Object.keys(beside))("so does every word in: %s", (name) => {
  const said = beside[name]!();
  expect(said.length).toBeGreaterThan(10);
  expect(said.flatMap((words) => plainWords(words).map((word) => `“${word}” in “${words.slice(0, 120)}”`))).toEqual([]);
});

test("every number has the language's decimal comma and grouping, in texts and pictures alike", () => {
  const numbers = (html: string) =>
    saidIn(html).flatMap((words) => words.replace(/https?:\S+|CC BY 4\.0/g, "").match(/[\d.,\u202f’]*\d/g) ?? []);
  const all = pages().flatMap((page) => numbers(withoutHandwritten(withoutRows(read(page)))));
  expect(all.filter((number) => /\d\.\d/.test(number))).toEqual([]);
  expect(all.filter((number) => /\d,\d/.test(number)).length).toBeGreaterThan(300);
  const grouped = new Intl.NumberFormat(pseudoLanguage).format(19428); // factory jobs of 1979, in thousands
  expect(grouped).not.toBe("19,428");
  expect(saidIn(read("pictures/foundations.html"))).toContain(grouped);
  expect(
    [...read("pictures/walls.html").matchAll(/<text[^>]*>([\d.,]+\s?%)<\/text>/g)].map((match) => match[1]),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+,\d\s?%$/), expect.stringMatching(/^\d+%$/)]));
});

/** Numbers written by hand within words (a paragraph of a notice, a document's number) stay as written. */
const withoutHandwritten = (html: string): string =>
  html.replace(/<ul class="entries">[^]*?<\/ul>|<dl[^]*?<\/dl>/g, (list) =>
    [...list.matchAll(/<b>[^<]*<\/b>/g)].join(" "),
  );

test("numbers are spelled, dates named and plurals chosen in the language", () => {
  const story = read("index.html");
  expect(story).toContain(`>${pseudoWords("twenty")}-${pseudoWords("one")}<`);
  expect(story).toContain("8 février 2019");
  expect(story).not.toContain("February");
  const { checked } = parse(readFileSync("content/story.yaml", "utf8")) as { checked: string };
  const day = new Intl.DateTimeFormat(pseudoLanguage, { dateStyle: "long", timeZone: "UTC" }).format(new Date(checked));
  expect(read("sources.html")).toContain(day);
});

test("every page, the feed and every picture's numbers say which language they are in (ACCESS 27)", () => {
  for (const page of pages()) expect(/<html lang="([^"]*)"/.exec(read(page))?.[1], page).toBe(pseudoLanguage);
  expect(read("feed.xml")).toContain(`xml:lang="${pseudoLanguage}"`);
  expect(Object.values(givenBy(read("index.html"))).map(({ language }) => language)).toEqual(
    Object.keys(scenes).map(() => pseudoLanguage),
  );
  expect((JSON.parse(read("story.json")) as { language: string }).language).toBe(pseudoLanguage);
});
