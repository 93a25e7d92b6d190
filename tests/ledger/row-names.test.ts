import { expect, test } from "vitest";
import { cellWords, rowNames } from "../../src/ledger/row-names.ts";
import { originalFiles } from "../../src/ledger/translation/row-words.ts";

const units = { matter: "text", side: "text", usd_bn: "usd-billion", seen: "day" };
const rows = [
  { matter: "soybeans", side: "us", usd_bn: 5, seen: "2019-01-31" },
  { matter: "soybeans", side: "china", usd_bn: 5, seen: null },
  { matter: "rules", side: "china", usd_bn: null, seen: null },
];

test("a row is named by its first words and days that together no other row has", () => {
  expect(rowNames(rows, units)).toEqual(["soybeans, us", "soybeans, china", "rules"]);
  const unnamed = { matter: null, side: "us", usd_bn: null, seen: "2019-02-06" };
  expect(rowNames([unnamed, ...rows], units)[0]).toBe("us, 2019-02-06");
});

test("words that stand in several rows are asked for once, at the first, and printed in all", () => {
  const files = new Map([
    ["content/data/asks.csv", "matter,side,usd_bn,seen\nsoybeans,us,5,2019-01-31\nsoybeans,china,5,\nrules,china,,\n"],
    [
      "content/data/asks.yaml",
      "columns:\n  matter: { unit: text, what: What }\n  side: { unit: text }\n  usd_bn: { unit: usd-billion }\n  seen: { unit: day }\n",
    ],
  ]);
  const { text, placeOf } = originalFiles(files).find(({ file }) => file === "content/rows/asks.yaml")!;
  expect(text.replaceAll('"', "")).toBe(`columns:
  side: side
  usd_bn: usd_bn
  seen: seen
rows:
  soybeans, us:
    matter: soybeans
    side: us
  soybeans, china:
    side: china
  rules:
    matter: rules
`);
  expect(placeOf!({ line: 10, column: 5 })).toMatchObject({ file: "content/data/asks.csv", line: 3, column: 10 });
  const said = cellWords(rows, units, {
    columns: {},
    rows: { "soybeans, us": { matter: "大豆" }, rules: { side: "中国" } },
  });
  expect([said("matter", "soybeans"), said("side", "china"), said("side", "us")]).toEqual(["大豆", "中国", "us"]);
});
