import { expect, test } from "vitest";
import type { Passage } from "../../src/check/translation/passage.ts";
import { readRecord, stateOf, writeRecord } from "../../src/check/translation/record.ts";
import { recordAll, renew } from "../../src/check/translation/renew.ts";

const passage = (key: string, original: string, words: string, line = 1): Passage => ({
  file: "content/xx/chapters/01-a.mdx",
  key,
  original,
  words,
  at: { file: "content/xx/chapters/01-a.mdx", line, column: 1 },
});
const [one, two] = [passage("opening/1", "One.", "Un."), passage("opening/2", "Two.", "Deux.")];
const record = readRecord(recordAll([one, two]))!;
const nobody = () => false;

test("a record is read as it was written, one passage a line", () => {
  expect(writeRecord(record).split("\n")).toEqual([
    "{",
    '  "chapters/01-a.mdx": {',
    expect.stringMatching(/^ {4}"opening\/1": \["One\.","[0-9a-f]{8}"\],$/),
    expect.stringMatching(/^ {4}"opening\/2": \["Two\.","[0-9a-f]{8}"\]$/),
    "  }",
    "}",
    "",
  ]);
  expect(writeRecord(readRecord(writeRecord(record))!)).toBe(writeRecord(record));
});

test("a passage is behind from the original's change until its own words change and are recorded", () => {
  const changed = passage("opening/1", "One more.", "Un.");
  expect(stateOf(changed, record)).toEqual({ is: "behind", from: "One.", changed: false });
  const left = renew([changed, two], record, nobody);
  expect([left.left, left.renewed]).toEqual([[changed], []]);
  expect(stateOf(changed, left.record)).toMatchObject({ is: "behind" });

  const followed = { ...changed, words: "Un de plus." };
  expect(stateOf(followed, record)).toMatchObject({ is: "behind", changed: true });
  const done = renew([followed, two], record, nobody);
  expect([done.left, done.renewed]).toEqual([[], [followed]]);
  expect(stateOf(followed, done.record)).toEqual({ is: "current" });
});

test("a change of the translation alone is to be recorded too, or it would look like one that follows the original", () => {
  const better = { ...one, words: "Une." };
  expect(stateOf(better, record)).toEqual({ is: "unrecorded" });
  const done = renew([better, two], record, nobody);
  expect(done.renewed).toEqual([better]);
  expect(stateOf(better, done.record)).toEqual({ is: "current" });
});

test("one that fits as it is is recorded when it is named", () => {
  const changed = passage("opening/1", "One more.", "Un.", 7);
  expect(stateOf(changed, renew([changed], record, ({ at }) => at.line === 7).record)).toEqual({ is: "current" });
});

test("a paragraph that moved down, since another was put before it, is not behind", () => {
  const moved = [passage("opening/1", "Zero.", "Zéro."), { ...one, key: "opening/2" }, { ...two, key: "opening/3" }];
  expect(moved.map((each) => stateOf(each, record).is)).toEqual(["behind", "current", "current"]);
});

test("the original's own words wait for a translation, also where one was there before", () => {
  expect(stateOf(passage("opening/3", "CNBC", "CNBC"), record)).toEqual({ is: "untranslated" });
  expect(stateOf(passage("opening/1", "One.", "One."), record)).toEqual({ is: "untranslated" });
  const name = passage("opening/3", "CNBC", "CNBC");
  expect(stateOf(name, readRecord(recordAll([name]))!)).toEqual({ is: "current" });
});

test("what is gone from the translation goes from the record", () => {
  expect([...renew([one], record, nobody).record.get("chapters/01-a.mdx")!.keys()]).toEqual(["opening/1"]);
});
