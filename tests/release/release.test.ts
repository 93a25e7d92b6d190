import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { dangersIn } from "../../src/commands/release/ask-audit.ts";
import { releaseProblems } from "../../src/commands/release/release-problems.ts";
import { releaseSpan, type Span } from "../../src/commands/release/release-span.ts";
import { writeZip } from "../../src/commands/release/write-zip.ts";

const span: Span = { after: 1_750_000_000, until: 1_750_020_000 };

test("a zip gives back the same files under the same names, and the same files give the same zip", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), fc.uint8Array({ maxLength: 300 }), {
        noNullPrototype: true,
        maxKeys: 6,
      }),
      (made) => {
        const files = new Map(Object.entries(made).map(([name, bytes]) => [name, Buffer.from(bytes)]));
        const zip = writeZip(files, span);
        expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...files]);
        expect(writeZip(files, span)).toEqual(zip);
      },
    ),
    { numRuns: 60 },
  );
});

/** The time of a zip's only file in seconds since 1970, as unpacking gives it. */
function timeIn(zip: Buffer): number {
  const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
  const zoneless = Date.UTC(
    1980 + (date >> 9),
    ((date >> 5) & 15) - 1,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );
  const inUtc = zip.indexOf(Buffer.from([0x55, 0x54, 5, 0, 1]));
  expect(zip.readInt32LE(inUtc + 5), "with and without a zone").toBe(zoneless / 1000);
  return zoneless / 1000;
}

test("a file of other bytes has another time, though it is as long; each lies within the release's span", () => {
  const times = fc
    .sample(fc.uint8Array({ minLength: 40, maxLength: 40 }), 300)
    .map((bytes) => timeIn(Buffer.from(writeZip(new Map([["a", bytes]]), span))));
  expect(new Set(times).size).toBeGreaterThan(270);
  for (const time of times) {
    expect(time).toBeGreaterThan(span.after);
    expect(time).toBeLessThanOrEqual(span.until);
  }
});

test("every file of a release is newer than every file of one from an earlier commit, and none is old", () => {
  const folder = mkdtempSync(join(tmpdir(), "commits-"));
  const git = (at: number, ...args: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: `@${at} +0900`, GIT_AUTHOR_DATE: "@1 +0000" },
    });
  const commitAt = (at: number): Span => {
    git(at, "commit", "--allow-empty", "-m", "x");
    return releaseSpan(folder);
  };
  git(0, "init", "-b", "main");
  const first = commitAt(1_750_000_000);
  const soon = commitAt(1_750_000_060);
  const late = commitAt(1_760_000_000);
  git(0, "checkout", "-b", "side", "HEAD^");
  commitAt(1_760_000_500);
  git(0, "checkout", "main");
  git(1_760_000_600, "merge", "--no-ff", "-m", "x", "side");
  const merged = releaseSpan(folder);
  rmSync(folder, { recursive: true });
  expect(first).toEqual({ after: 1_750_000_000 - 21_600, until: 1_750_000_000 });
  expect(soon).toEqual({ after: 1_750_000_000, until: 1_750_000_060 });
  expect(late).toEqual({ after: 1_760_000_000 - 21_600, until: 1_760_000_000 });
  expect(merged).toEqual({ after: 1_760_000_500, until: 1_760_000_600 });
});

const good = new Map<string, Buffer>(
  Object.entries({
    "index.html": "<p><span data-stamp>0123456789</span></p>",
    "version.txt": "0123456789\n",
    "licences.txt": "MIT … ISC … SIL Open Font License",
    "a.css": "a{}",
  }).map(([path, words]) => [path, Buffer.from(words)]),
);
good.set("a.css.br", brotliCompressSync(good.get("a.css")!)).set(".nojekyll", Buffer.alloc(0));

test("a sound build has nothing to mend", () => {
  expect(releaseProblems(good)).toEqual([]);
});

test.each<[string, string, string | undefined, string]>([
  ["another build's stamp", "version.txt", "abcdefabcd", "does not show the stamp"],
  ["no stamp", "version.txt", undefined, "no version stamp"],
  ["no licences", "licences.txt", undefined, "ISC"],
  ["a font's licence missing", "licences.txt", "MIT ISC", "FONT"],
  ["a stale compressed copy", "a.css", "b{}", "a.css.br: is not the compressed form"],
  ["a broken compressed copy", "a.css.br", "??", "a.css.br: is not the compressed form"],
  ["a half-written PDF", "story.pdf", "%PDF-1.7 …", "not a whole PDF"],
  ["a PDF that no page leads to", "story.pdf", "%PDF-1.7 … %%EOF", "no link of index.html leads to it"],
  ["the editors' storyboard", "storyboard.html", "x", "not for readers"],
  ["an empty page", "sources.html", "", "is empty"],
])("%s is told", (_, path, words, what) => {
  const files = new Map(good);
  if (words === undefined) files.delete(path);
  else files.set(path, Buffer.from(words));
  const problems = releaseProblems(files);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join("\n")).toContain(what);
});

test("npm's answer is counted, and no answer is no all-clear", () => {
  expect(dangersIn('{"metadata":{"vulnerabilities":{"low":4,"high":2,"critical":1}}}')).toBe(3);
  expect(dangersIn("")).toBeUndefined();
  expect(dangersIn('{"error":{}}')).toBeUndefined();
});
