import { expect, test } from "vitest";
import { readYaml } from "../../src/ledger/read-yaml.ts";

const rest = "unit: days, known: 2018";
/** What is said of an entry on one line, and where. */
const said = (inside: string, after = "") =>
  readYaml("facts.yaml", `one: { ${inside}, ${rest} }${after}\n`).problems.map(
    ({ column, message }) => `${column}: ${message}`,
  );

test("an entry on one line with nothing wrong in it is read", () => {
  for (const inside of [
    "what: China's goods, value: 50",
    'what: "Goods, of a kind: two", value: 50',
    "what: Goods, note: https://www.example.org/x, also: [a, b], value: 50",
    "what: Goods, us: { value: 50 }",
  ])
    expect(said(inside), inside).toEqual([]);
});

test.each([
  [
    "what: Goods, note: No list: it was not published., value: 5",
    '34: words with : in them stand in quotation marks; write note: "No list: it was not published."',
  ],
  [
    "what: Goods, note: It was secret, it was lost., value: 5",
    '40: words with , in them stand in quotation marks; write note: "It was secret, it was lost."',
  ],
  ["what: Goods {one, value: 5", '20: words with { in them stand in quotation marks; write what: "Goods {one"'],
  [
    "what: Goods #1 of two, value: 5",
    '19: words with # in them stand in quotation marks; write what: "Goods #1 of two"',
  ],
  [
    "what: [Goods] of them, value: 5",
    '14: words with [ in them stand in quotation marks; write what: "[Goods] of them"',
  ],
  [
    'what: "Goods" of them, value: 5',
    '14: quotation marks inside quoted words end them too soon; write what: "“Goods” of them"',
  ],
  [
    "what: 'China's goods, value: 5",
    "14: quotation marks inside quoted words end them too soon; write what: \"'China's goods\"",
  ],
  ["what: *Goods*, value: 5", '14: words cannot begin with * here; write what: "*Goods*"'],
  ["what: %Goods, value: 5", '14: words cannot begin with % here; write what: "%Goods"'],
  ["what: - Goods, value: 5", '14: words cannot begin with - here; write what: "- Goods"'],
])("the advice for words in { %s } quotes these words and no more", (inside, says) => {
  expect(said(inside)).toEqual([says]);
});

test.each([
  ["what: Goods value: 5", `20: a comma is missing before value; write { what: Goods, value: 5, ${rest} }`],
  ["what: Goods; value: 5", `19: a comma parts the fields, not a semicolon; write { what: Goods, value: 5, ${rest} }`],
  ["what: Goods,, value: 5", "19: a comma too many; delete it"],
  ["what: Goods, digits, value: 5", "21: digits has no value; write one after a colon and a space, or delete it"],
  ["what: Goods, value:5", "21: a colon and an ordinary space stand between a field and its value; write value: 5"],
  [
    "what: Goods, value:\u00a05",
    "21: a colon and an ordinary space stand between a field and its value; write value: 5",
  ],
  ["what: Goods, value=5", "21: a colon and an ordinary space stand between a field and its value; write value: 5"],
])("a slip between the fields of { %s } is told where it stands", (inside, says) => {
  expect(said(inside)).toEqual([says]);
});

test.each([
  [",", "a comma stands after the entry; delete it"],
  [" two: { what: Goods, value: 5 }", "another entry stands on this line; begin two on a line of its own"],
  [", two: { what: Goods, value: 5 }", "another entry stands on this line; begin two on a line of its own"],
  [" of them", "words stand after the } that ends the entry; move them before it, or delete them"],
])("what stands after an entry is told, and the entry is not put in quotation marks: } %s", (after, says) => {
  expect(said("what: Goods, value: 5", after).map((line) => line.replace(/^\d+: /, ""))).toEqual([says]);
});

test("an entry that begins on the last line of another, without a line end between, is told as that", () => {
  const joined = "one:\n  what: Goods\n  locator: a pagetwo: { what: Goods, value: 5 }\n";
  expect(readYaml("facts.yaml", joined).problems).toMatchObject([
    { line: 3, message: "another entry begins on this line; put it on a line of its own" },
  ]);
});

test.each(["-", "?", "]", "}", "%", "@", "`", ","])("words that begin with %s are put in quotation marks", (sign) => {
  expect(readYaml("quotations.yaml", `one:\n  words: ${sign} We are now\n  side: us\n`).problems).toMatchObject([
    {
      line: 2,
      column: 10,
      message: `words cannot begin with ${sign} here; put them in quotation marks: "${sign} We are now"`,
    },
  ]);
});

test("a number below zero with a space after its minus is no words", () => {
  expect(readYaml("facts.yaml", "one:\n  value: - 5\n").problems).toMatchObject([
    { line: 2, column: 10, message: "a space stands after the minus; write -5" },
  ]);
});

test("a bracket opened before fields on lines of their own is told alone", () => {
  for (const sign of ["{", "["])
    expect(
      readYaml("facts.yaml", `one: ${sign}\n  what: Length\n  value: 90\ntwo:\n  what: x\n`).problems,
    ).toMatchObject([
      {
        line: 1,
        column: 6,
        message: `a ${sign} is opened here, and fields stand on lines of their own below it; delete it`,
      },
    ]);
});
