import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFactRows } from "../../src/check/fact-rows.ts";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { scenes } from "../../src/scenes/index.ts";
import { smallStory } from "./small-story.ts";

/** What the check says of a fact with this value, unit and digits, whose row has this cell in a column of that unit. */
function told({
  value,
  unit = "usd-billion",
  digits = 0,
  cell,
  of = "usd-billion",
  row = "lists / third / usd_bn",
}: {
  value: number;
  unit?: string;
  digits?: number;
  cell: string;
  of?: string;
  row?: string;
}): string[] {
  const csv = `day,list,usd_bn\n2018-07-06,first,50\n2018-09-24,third,${cell}\n2018-09-24,fourth,60\n`;
  const files = new Map(smallStory);
  const replace = (file: string, from: string, to: string) => void files.set(file, files.get(file)!.replace(from, to));
  replace(
    "content/facts.yaml",
    "  value: 200\n  unit: usd-billion\n",
    `  value: ${value}\n  unit: ${unit}\n  digits: ${digits}\n  row: ${JSON.stringify(row)}\n`,
  );
  replace("content/facts.yaml", "sum: [list-1, list-3]", "sum: [list-1, list-1]");
  replace("content/interface.yaml", "units:\n", 'units:\n  usd-million: { full: "{n}", short: "{n}" }\n');
  replace("content/data/lists.yaml", "usd_bn: { unit: usd-billion }", `usd_bn: { unit: ${of} }`);
  replace(
    "content/data/lists.yaml",
    smallStory.get("content/data/lists.yaml")!.match(/[0-9a-f]{64}/)![0],
    createHash("sha256").update(csv).digest("hex"),
  );
  files.set("content/data/lists.csv", csv);
  const ledger = readLedger(files);
  expect(ledger.problems).toEqual([]);
  return checkFactRows(ledger, files).map(formatProblem);
}

describe("a fact and its row agree", () => {
  test.each([
    ["to the digit", { value: 200, cell: "200" }],
    ["in another unit", { value: 0.2, digits: 1, cell: "200", of: "usd-million" }],
    ["in another unit, the other way", { value: 200, unit: "usd-million", cell: "0.2" }],
    ["where the row is rounded", { value: 344.8177, digits: 1, cell: "344.8" }],
    ["where the fact is rounded", { value: 12, cell: "12.05" }],
    ["where a half was rounded", { value: 316.15, digits: 1, cell: "316.2" }],
    [
      "where the row is a deficit and the fact its size",
      { value: 375.1679, digits: 1, cell: "-375167.9", of: "usd-million" },
    ],
  ])("%s", (_, given) => expect(told(given)).toEqual([]));

  test.each([
    ["by a unit of its last digit", { value: 201, cell: "200" }, "write 200 here"],
    ["by a digit that it prints and the row does not have", { value: 34.4, digits: 1, cell: "34" }, "write 34 here"],
    ["by a factor of a thousand", { value: 200, cell: "200", of: "usd-million" }, "write 0.2 here"],
    ["by its sign, where the row is no deficit", { value: -200, cell: "200" }, "change that row too"],
  ])("or not: %s", (_, given, says) => expect(told(given)).toEqual([expect.stringContaining(says)]));

  test("whatever the number, with itself, and never with one that prints otherwise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 50 }),
        (n, digits, off) => {
          const cell = (n / 10 ** digits).toFixed(digits);
          expect(told({ value: Number(cell), digits, cell })).toEqual([]);
          expect(told({ value: Number(((n + off) / 10 ** digits).toFixed(digits)), digits, cell })).toHaveLength(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

test("a row of a fact in another unit, several rows and a row without a number are told", () => {
  expect(told({ value: 200, unit: "percent", cell: "200" })).toEqual([
    'content/facts.yaml:14:8: "list-3" is in percent, but column "usd_bn" of content/data/lists.csv is in usd-billion; name a column of the same unit, or correct the unit',
  ]);
  expect(told({ value: 200, cell: "200", row: "lists / 2018-09-24 / usd_bn" })).toEqual([
    'content/facts.yaml:14:8: 2 rows of content/data/lists.csv have "2018-09-24", in lines 3, 4; add a cell that only the one has, such as 2018-09-24, third',
  ]);
  expect(told({ value: 200, cell: "200", row: "lists / 2018-09-24, third / usd_bn" })).toEqual([]);
  expect(told({ value: 200, cell: "" })).toEqual([
    'content/facts.yaml:14:8: content/data/lists.csv:3 has no number in column "usd_bn"; name the row and column that hold it, or delete this row',
  ]);
});

test("a row that got another name is offered, not one that another fact names", () => {
  const renamed = new Map(smallStory);
  const change = (file: string, from: string, to: string) =>
    void renamed.set(file, renamed.get(file)!.replace(from, to));
  change("content/facts.yaml", "  value: 50\n", "  value: 50\n  row: lists / list_1 / usd_bn\n");
  change("content/facts.yaml", "  value: 200\n", "  value: 200\n  row: lists / list_3 / usd_bn\n");
  change("content/data/lists.csv", "first", "list_1");
  change("content/data/lists.csv", "third", "list__3");
  expect(checkFactRows(readLedger(renamed), renamed).map(formatProblem)).toEqual([
    'content/facts.yaml:13:8: no row of content/data/lists.csv has a cell "list_3"; did you mean "list__3"?',
  ]);
  change("content/data/lists.csv", "list__3,200", "list__3,2OO");
  expect(checkFactRows(readLedger(renamed), renamed)).toEqual([]);
});

const files = readContent(".");
const ledger = readLedger(files);
const stated = Object.values(ledger.facts).filter((fact) => !fact.derived);

test("every row that the story's facts name, holds the fact's number; any other number is told once for each row", () => {
  expect(checkFactRows(ledger, files)).toEqual([]);
  const named = stated.filter(({ rows }) => rows.length);
  expect(named.length).toBeGreaterThan(60);
  const shifted = {
    ...ledger,
    facts: Object.fromEntries(named.map((fact) => [fact.id, { ...fact, value: fact.value + 1 }])),
  };
  expect(checkFactRows(shifted, files).map(({ message }) => message.split('"')[1])).toEqual(
    named.flatMap(({ id, rows }) => rows.map(() => id)),
  );
});

/** Numbers that a picture highlights but no row holds, and why. */
const inNoRow: Readonly<Record<string, string>> = {
  "asks/days-left": "a label prints the fact; the rows are words",
  "asks/ip-punishments": "a label prints the fact; the rows are words",
  "ship/ship-duty-rate": "a label prints the fact; the rows are days",
  "ship/bicycle-duty": "a label prints the fact; the rows are days",
  "walls/stake-now": "worked out from the list and the rate that the picture draws",
  "walls/stake-then": "worked out from the list and the rate that the picture draws",
  "crossing/fed-gap": "an average over ten years, marked at one of them",
};

/**
 * Numbers that a scene links to marks without taking them from the fact itself, as scene and fact; for a derived fact,
 * its parts.
 */
const tied = Object.values(scenes).flatMap((scene) => {
  const stand = (id: string): readonly string[] => {
    const { derived, rows } = ledger.facts[id]!;
    return scene.facts.includes(id) ? [] : derived && rows.length === 0 ? derived.parts.flatMap(stand) : [id];
  };
  return [...new Set(Object.keys(scene.links).flatMap(stand))].map((id) => ({ scene, id, place: `${scene.id}/${id}` }));
});

test("every number that a picture draws from rows names a row of a dataset that the picture draws, but for those named with a reason", () => {
  const bound = tied.filter(({ scene, id }) =>
    ledger.facts[id]!.rows.some((row) => scene.datasets.includes(row.split(" / ")[0]!)),
  );
  expect(
    tied
      .filter((each) => !bound.includes(each))
      .map(({ place }) => place)
      .sort(),
  ).toEqual(Object.keys(inNoRow).sort());
  expect(bound.length).toBeGreaterThan(30);
});
