import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Rows of the table in tests/browser/README.md: a rule's number, its text, and the test files that check it. */
const rules = [
  ...readFileSync("tests/browser/README.md", "utf8").matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm),
].map(([, number, what, held]) => ({
  number: Number(number),
  what: what!,
  files: [...held!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
}));

test("all 29 rules of access stand in tests/browser/README.md, each once", () => {
  expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
});

test.each(rules)("rule $number is named in every test that is said to hold it", ({ number, files }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(existsSync(file), file).toBe(true);
    const named = [...readFileSync(file, "utf8").matchAll(/ACCESS ((?:\d+(?:, | and )?)+)/g)].flatMap(([, numbers]) =>
      numbers!.match(/\d+/g)!.map(Number),
    );
    expect(named, file).toContain(number);
  }
});
