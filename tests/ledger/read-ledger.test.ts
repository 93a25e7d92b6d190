import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/ledger/read-csv.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { nearest } from "../../src/ledger/suggest.ts";
import { printDate } from "../../src/ledger/print-date.ts";
import type { Problem } from "../../src/schemas/problem.ts";
import { smallStory } from "../check/small-story.ts";

test("line ends and a byte-order mark change nothing of what is read", () => {
  const windows = new Map([...smallStory].map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
  expect(JSON.stringify(readLedger(windows))).toBe(JSON.stringify(readLedger(smallStory)));
});

test("words over several lines are the same words on one, so a one-source quotation is found to name its source", () => {
  const file = "content/quotations.yaml";
  const [, said] = /words: (.*)/.exec(smallStory.get(file)!)!;
  for (const sign of ["|", ">", "|-"]) {
    const over = `words: ${sign}\n${said!
      .split(" ")
      .map((word) => `    ${word}`)
      .join("\n")}`;
    const files = new Map([...smallStory, [file, smallStory.get(file)!.replace(`words: ${said}`, over)]]);
    expect(readLedger(files).quotations["clear"]!.words).toBe(said);
  }
});

test("a file may be cut off anywhere, and the ledger still reads and says where", () => {
  const paths = [...smallStory.keys()];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.double({ min: 0, max: 1, noNaN: true }), (path, part) => {
      const text = smallStory.get(path)!;
      const { problems } = readLedger(new Map([...smallStory, [path, text.slice(0, Math.floor(part * text.length))]]));
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test("cells with commas, quotation marks and line ends come back as they went in", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", " ", "é") }).map((text) => text.trim());
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (table) => {
      const text = table.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\n");
      const problems: Problem[] = [];
      expect(readCsv("x.csv", text, problems).map((cells) => cells.map((one) => one.text))).toEqual(table);
      expect(problems).toEqual([]);
    }),
  );
});

test("an empty cell is null, a year stays words, a column with a unit is a number", () => {
  const files = new Map(smallStory);
  files.set("content/data/lists.csv", "day,list,usd_bn\n2018-07-06,,50.5\n2018-09-24,2018,\n");
  expect(readLedger(files).tables["lists"]!.rows).toEqual([
    { day: "2018-07-06", list: null, usd_bn: 50.5 },
    { day: "2018-09-24", list: "2018", usd_bn: null },
  ]);
});

test("slots print facts in their forms, and plain numbers as they stand", () => {
  const ledger = readLedger(smallStory);
  expect(fillSlots("{lists}, {list-1 short}, {list-3 number}, {=301}", ledger)).toBe(
    "US$250\u00a0billion, $50bn, 200, 301",
  );
  expect(() => fillSlots("{constructor}", ledger)).toThrow("no fact for the slot {constructor}");
});

test("a name is near when few letters differ, and two strangers are not near", () => {
  expect(nearest("us-list-4", ["us-list-3", "china-list-3", "soybeans"])).toBe("us-list-3");
  expect(nearest("tarrif", ["tariff", "sheriff"])).toBe("tariff");
  expect(nearest("soybeans", ["us-list-3"])).toBeUndefined();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z-]{4,12}$/), fc.nat(), (name, at) => {
      const i = at % name.length;
      expect(nearest(name.slice(0, i) + name.slice(i + 1), [name])).toBe(name);
    }),
  );
});

test("dates print in the order of the language, whole or in part", () => {
  expect(["2019-03-06", "2019-03", "2019"].map((date) => printDate(date, "en-GB"))).toEqual([
    "6 March 2019",
    "March 2019",
    "2019",
  ]);
  expect(printDate("2019-03-06", "en-US")).toBe("March 6, 2019");
  expect(printDate("2019-03-06", "de")).toBe("6. März 2019");
});
