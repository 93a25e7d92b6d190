import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { dangersIn } from "../../src/commands/release/ask-audit.ts";
import { releaseProblems } from "../../src/commands/release/release-problems.ts";
import { writeZip } from "../../src/commands/release/write-zip.ts";

test("a zip gives back the same files under the same names, and the same files give the same zip", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }), fc.uint8Array({ maxLength: 300 }), {
        noNullPrototype: true,
        maxKeys: 6,
      }),
      (made) => {
        const files = new Map(Object.entries(made).map(([name, bytes]) => [name, Buffer.from(bytes)]));
        const zip = writeZip(files);
        expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...files]);
        expect(writeZip(files)).toEqual(zip);
      },
    ),
    { numRuns: 60 },
  );
});

test("a file of other bytes has another time, though it is as long, and the time is past and one that there is", () => {
  const timeIn = (bytes: Uint8Array) => {
    const zip = Buffer.from(writeZip(new Map([["a", bytes]])));
    const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
    return new Date(
      Date.UTC(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2),
    );
  };
  const times = fc.sample(fc.uint8Array({ minLength: 40, maxLength: 40 }), 300).map(timeIn);
  expect(new Set(times.map(Number)).size).toBeGreaterThan(290);
  for (const time of times) {
    expect(Number(time)).toBeGreaterThanOrEqual(Date.UTC(1980, 0, 1));
    expect(Number(time)).toBeLessThan(Date.UTC(2020, 0, 1));
  }
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
