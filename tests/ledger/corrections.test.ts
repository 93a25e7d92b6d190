import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCorrections } from "../../src/ledger/corrections.ts";

test("every correction is an entry, in order, whatever its line breaks, and nothing of the rest of the file is", () => {
  const changes = [
    "# Changes",
    "",
    "For readers.",
    "",
    "## Corrections",
    "",
    "- 3 March 2026: the third list is **US$200 billion**, not",
    "  US$20 billion.",
    "- 1 March 2026: “Lui” is `Liu`.",
    "",
    "Two so far.",
    "",
    "## 0.1.0",
    "",
    "- The story.",
    "",
  ];
  const entries = [
    "3 March 2026: the third list is US$200 billion, not US$20 billion.",
    "1 March 2026: “Lui” is Liu.",
    "Two so far.",
  ];
  expect(readCorrections(changes.join("\n"))).toEqual(entries);
  expect(readCorrections(changes.join("\r\n"))).toEqual(entries);
});

test("the last heading's corrections reach to the end of the file", () => {
  expect(readCorrections("# Changes\n\n## Corrections\nNone so far.")).toEqual(["None so far."]);
});

test.each(["", "# Changes\n\n## 0.1.0\n\n- The story.\n", "# Changes\n\n## Corrections\n\n## 0.1.0\n\n- The story.\n"])(
  "a file without corrections says where they belong: %j",
  (changes) => {
    expect(() => readCorrections(changes)).toThrow(/^CHANGELOG.md:1: there is no line “## Corrections”/);
  },
);

test("the story's own file has them", () => {
  expect(readCorrections(readFileSync("CHANGELOG.md", "utf8")).length).toBeGreaterThan(0);
});
