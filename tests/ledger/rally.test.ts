import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { readLedger } from "../../src/ledger/ledger.ts";

const ledger = readLedger(readContent("."));
const rallies = ledger.chapters.flatMap(({ text }) =>
  [...text.matchAll(/<Rally quotes="([^"]+)"/g)].map(([, ids]) => ids!.split(" ").map((id) => ledger.quotations[id]!)),
);
/** Those that run along the story’s own events. */
const dated = rallies.filter((said) => said.some(({ amid }) => amid));

test("a rally that says what was going on says it of everyone, in order of time", () => {
  expect(dated.length).toBeGreaterThan(0);
  for (const said of dated) {
    const dates = said.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { speaker, amid } of said) expect(amid, speaker).toBeTruthy();
  }
});

test("it holds whole sentences", () => {
  for (const { words } of dated.flat()) expect(words).toMatch(/^\p{Lu}.*\P{P}[.!?]?$/u);
});

test("the tale of the tape has at most five rows", () => {
  expect(ledger.story.tape.length).toBeLessThanOrEqual(5);
});
