import { facts, type Mistake, of } from "./mistake.ts";

/** The third list, 200 billion in the rows, with another value, its `row` and optionally other fields. */
const third = (name: string, row: string, says: string | readonly string[], value = "200", unit = "usd-billion") =>
  of(
    name,
    facts,
    "  value: 200\n  unit: usd-billion\n",
    `  value: ${value}\n  row: ${row}\n  unit: ${unit}\n  locator: Annex A\n`,
    ...[says].flat(),
  );

const row = "lists / third / usd_bn";

/** Mistakes in the rows that facts name. */
export const inFactRows: readonly Mistake[] = [
  third(
    "a fact changed and its row not",
    row,
    'content/facts.yaml:11:10: "list-3" is 267, but content/data/lists.csv:3 has 200 in column "usd_bn", which pictures draw; change that row too, or write 200 here',
    "267",
  ),
  third(
    "a fact changed by a digit that it prints",
    row + "\n  digits: 1",
    'content/facts.yaml:11:10: "list-3" is 200.4, but content/data/lists.csv:3 has 200 in column "usd_bn", which pictures draw; change that row too, or write 200 here',
    "200.4",
  ),
  third(
    "the second of a fact's rows disagrees",
    `["${row}", "lists / first / usd_bn"]`,
    'content/facts.yaml:11:10: "list-3" is 200, but content/data/lists.csv:2 has 50 in column "usd_bn", which pictures draw; change that row too, or write 50 here',
  ),
  of(
    "a derived fact that its row does not bear out",
    facts,
    "  sum: [list-1, list-3]\n",
    `  sum: [list-1, list-3]\n  row: ${row}\n`,
    'content/facts.yaml:21:8: "lists" is 250, but content/data/lists.csv:3 has 200 in column "usd_bn", which pictures draw; change that row too, or the facts it is worked out from',
  ),
  third(
    "a row's dataset with a typing error",
    "lits / third / usd_bn",
    'content/facts.yaml:12:8: no dataset "lits" in content/data; did you mean "lists"?',
  ),
  third(
    "a row's cell with a typing error",
    "lists / thrid / usd_bn",
    'content/facts.yaml:12:8: no row of content/data/lists.csv has a cell "thrid"; did you mean "third"?',
  ),
  third(
    "cells of two rows",
    '"lists / third, 2018-07-06 / usd_bn"',
    'content/facts.yaml:12:8: no row of content/data/lists.csv has "third" and "2018-07-06" in one line; write cells of one row',
  ),
  third(
    "a row's column with a typing error",
    "lists / third / usd_nb",
    'content/facts.yaml:12:8: no column "usd_nb" in content/data/lists.csv; did you mean "usd_bn"?',
  ),
  third(
    "a row's column that holds words",
    "lists / third / day",
    'content/facts.yaml:12:8: column "day" of content/data/lists.csv holds no numbers; the columns of numbers are usd_bn',
  ),
  third(
    "a row named without its column",
    "lists / third",
    'content/facts.yaml:12:8: "row" must be dataset / row / column, such as tariff_actions / us301_list1 / goods_value_usd_bn; several in a list',
  ),
];
