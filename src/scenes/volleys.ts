import { numberIn, rowWhere } from "../charts/parts/row-where.ts";
import { volleys as chart } from "../charts/volleys.ts";
import {
  takers,
  volleyLabels,
  type Act,
  type Stock,
  type Taker,
  type VolleyLabel,
  type VolleyRows,
  type VolleyState,
} from "../charts/volleys/model.ts";
import { linkedMarks, marksBy } from "../scene/row-marks.ts";
import { defineScene, type Keyframe } from "../scene/scene.ts";

const still: VolleyState = {
  list1: 0,
  list2: 0,
  list3: 0,
  court: 0,
  first: 0,
  second: 0,
  third: 0,
  room: 0,
  taken: 0,
};
const over: VolleyState = { ...still, list1: 1, list2: 1, list3: 1 };

const keyframes: readonly Keyframe<VolleyState>[] = [
  { id: "court", state: { ...still, court: 1 } },
  { id: "list-1", state: { ...still, list1: 1, first: 1 } },
  { id: "list-2", state: { ...still, list1: 1, list2: 1, second: 1 } },
  { id: "list-3", state: { ...over, third: 1 } },
  { id: "out-of-room", state: { ...over, room: 1 } },
  { id: "who-gets-it", state: { ...over, taken: 1 } },
];

/** The ids of each side's lists in the rows, in chronological order. */
const listIds: Readonly<Record<Act, readonly [string, string, string]>> = {
  us: ["us301_list1", "us301_list2", "us301_list3"],
  china: ["cn_list1", "cn_list2", "cn_list3"],
};

/** Who takes over the trade, as UNCTAD’s rows call them. */
const takerNames: Readonly<Record<Taker, string>> = {
  home: "US firms",
  others: "firms in other countries",
  kept: "Chinese firms keep",
};
const hit = "Chinese goods under US tariffs";

const year = "2017";

/**
 * The tariff lists of 2018, volley by volley: each square is one billion dollars of goods and keeps its identity
 * throughout.
 */
export const volleys = defineScene<VolleyRows, VolleyLabel, VolleyState>({
  id: "volleys",
  datasets: ["tariff_actions", "us_goods_trade_china_annual", "china_customs_surplus_with_us", "unctad_who_gets_it"],
  facts: [],
  labels: volleyLabels,
  select: (tables) => {
    const american = rowWhere(tables, "us_goods_trade_china_annual", { year });
    const chinese = rowWhere(tables, "china_customs_surplus_with_us", { series: "un_comtrade_china_reported", year });
    const listed = (act: Act): Stock["lists"] => {
      const [first, second, third] = listIds[act].map((id) =>
        numberIn(rowWhere(tables, "tariff_actions", { action_id: id }), "goods_value_usd_bn"),
      );
      return [first!, second!, third!];
    };
    const taken = (who: Taker) =>
      numberIn(rowWhere(tables, "unctad_who_gets_it", { side: hit, taker: takerNames[who] }), "usd_bn");
    return {
      threat: numberIn(rowWhere(tables, "tariff_actions", { action_id: "us_threat_267" }), "goods_value_usd_bn"),
      taken: { home: taken("home"), others: taken("others"), kept: taken("kept") },
      us: { bought: Math.round(numberIn(american, "imports_usd_mn") / 1000), lists: listed("us") },
      china: { bought: Math.round(numberIn(chinese, "imports_from_us_usd_bn")), lists: listed("china") },
    };
  },
  chart,
  stillHeight: 300,
  ease: "linear",
  keyframes,
  links: {
    "us-buys-2017": ["us-open", "us-list-1", "us-list-2", "us-list-3", "court-us"],
    "china-buys-2017": ["china-open", "china-list-1", "china-list-2", "china-list-3", "court-china"],
    "us-list-1": ["us-list-1", "list-1-us", "rank-1-us"],
    "us-list-2": ["us-list-2", "list-2-us", "rank-2-us"],
    "us-list-3": ["us-list-3", "list-3-us", "rank-3-us"],
    "china-list-1": ["china-list-1", "list-1-china", "rank-1-china"],
    "china-list-2": ["china-list-2", "list-2-china", "rank-2-china"],
    "china-list-3": ["china-list-3", "list-3-china", "rank-3-china"],
    "rate-list-1": ["us-list-1", "us-list-2", "china-list-1", "china-list-2", "rank-1-us-rate", "rank-1-china-rate"],
    "lists-apart": ["hole", "hole-number", "hole-words"],
    "us-threat": ["us-threat", "us-threat-over", "threat"],
    "unctad-square-us": ["taken-home", "home"],
  },
  rowMarks: {
    tariff_actions: marksBy("action_id", {
      us301_list1: ["us-list-1"],
      us301_list2: ["us-list-2"],
      us301_list3: ["us-list-3"],
      us_threat_267: ["us-threat"],
      cn_list1: ["china-list-1"],
      cn_list2: ["china-list-2"],
      cn_list3: ["china-list-3"],
    }),
    unctad_who_gets_it: ({ side, taker }) =>
      takers.filter((who) => side === hit && taker === takerNames[who]).map((who) => `taken-${who}`),
    us_goods_trade_china_annual: marksBy("year", { 2017: ["us-buys-2017"] }),
    china_customs_surplus_with_us: ({ year, imports_from_us_usd_bn: bought }, links) =>
      bought !== null && Number(year) === 2017 ? linkedMarks(links, "china-buys-2017") : [],
  },
});
