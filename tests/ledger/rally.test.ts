import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";

const ledger = readLedger(readContent("."));
const rallies = ledger.chapters.flatMap(({ text }) =>
  [...text.matchAll(/<Rally quotes="([^"]+)"/g)].map(([, ids]) => ids!.split(" ").map((id) => ledger.quotations[id]!)),
);
test("a rally runs in order of time", () => {
  expect(rallies.length).toBeGreaterThan(0);
  for (const said of rallies) {
    const dates = said.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  }
});

test("the tale of the tape has at most five rows", () => {
  expect(ledger.story.tape.length).toBeLessThanOrEqual(5);
});
