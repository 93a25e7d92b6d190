import { guess } from "../charts/guess.ts";
import { placeAt } from "../charts/guess/layout.ts";
import { numberIn, rowWhere } from "../charts/parts/row-where.ts";
import { twoLedgers as chart } from "../charts/two-ledgers.ts";
import { labels, only, pairYears, type TwoLedgersRows } from "../charts/two-ledgers/model.ts";
import { linkedMarks } from "../scene/row-marks.ts";
import { defineScene, type Row } from "../scene/scene.ts";

const facts = [
  "china-surplus-2017",
  "china-surplus-2018",
  "us-deficit-2017",
  "iphone-assembly-low",
  "iphone-assembly-high",
] as const;

/** The telephone's parts, by makers, in the order of the rows; the row of all of them is no part. */
const parts = ["Samsung displays", "Toshiba and SK Hynix memory", "all other parts"];

/** Whether a row's own count of a year is drawn: from 2017 on, the columns show other series. */
const compared = (year: unknown) => Number(year) >= 2014 && Number(year) <= 2016;

/** The headline number is China’s; the United States counts more; neither book says whose work is in the goods. */
export const twoLedgers = defineScene({
  id: "two-ledgers",
  datasets: ["china_customs_surplus_with_us", "us_goods_trade_china_annual", "iphone_x_parts"],
  facts,
  labels,
  select: (tables, values): TwoLedgersRows => {
    const fact = (id: (typeof facts)[number]) => values[id]!;
    const reported = tables["china_customs_surplus_with_us"]!.filter(
      (row) => row["series"] === "un_comtrade_china_reported",
    );
    const counted = tables["us_goods_trade_china_annual"]!.filter((row) => Number(row["year"]) <= 2016);
    const byYear = (rows: readonly Row[], amount: (row: Row) => number) =>
      Object.fromEntries(rows.map((row) => [String(row["year"]), amount(row)]));
    return {
      china: {
        ...byYear(
          reported.filter((row) => Number(row["year"]) < pairYears[3]),
          (row) => numberIn(row, "surplus_usd_bn"),
        ),
        2017: fact("china-surplus-2017"),
        2018: fact("china-surplus-2018"),
      },
      us: {
        ...byYear(counted, (row) => Number((-numberIn(row, "balance_usd_mn") / 1000).toFixed(6))),
        2017: fact("us-deficit-2017"),
      },
      parts: parts.map((part) => numberIn(rowWhere(tables, "iphone_x_parts", { part }), "usd")),
      assembly: [fact("iphone-assembly-low"), fact("iphone-assembly-high")],
    };
  },
  chart,
  stillHeight: 340,
  guess: {
    years: [1990, 2001, 2017],
    ceiling: 600,
    fact: "us-deficit-2017",
    values: ({ us }) => us,
    chart: guess,
    placeAt,
  },
  keyframes: [
    { id: "headline", state: only("headline") },
    { id: "whose", state: only("whose") },
    { id: "other-ledger", state: only("otherLedger") },
    { id: "phone", state: only("phone") },
  ],
  links: {
    "china-surplus-2018": ["number", "number-unit"],
    "china-surplus-2017": ["china-2017", "china-amount-2017"],
    "us-deficit-2017": ["us-2017", "us-amount-2017"],
    "gap-2017": ["us-2017", "china-2017"],
    "iphone-parts": ["phone-frame", "phone-made"],
    "iphone-samsung": ["part-0", "part-0-amount", "part-0-words-0"],
    "iphone-assembly-low": ["assembly-low", "assembly-amount"],
    "iphone-assembly-high": ["assembly-high", "assembly-low", "assembly-amount"],
  },
  rowMarks: {
    china_customs_surplus_with_us: ({ year, series }, links) =>
      series === "customs_headline"
        ? [`china-${String(year)}`, ...linkedMarks(links, `china-surplus-${String(year)}`)]
        : compared(year)
          ? [`china-${String(year)}`]
          : [],
    us_goods_trade_china_annual: ({ year }) => (compared(year) ? [`us-${String(year)}`] : []),
    iphone_x_parts: ({ part }, links) => {
      const i = parts.indexOf(String(part));
      return i < 0 ? linkedMarks(links, "iphone-parts") : [`part-${i}`, `part-${i}-amount`, `part-${i}-words-0`];
    },
  },
});
