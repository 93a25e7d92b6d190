import type { Row } from "../../src/scene/scene.ts";
import { ledger } from "./drawn.ts";

/** The evidence for a title: rows of datasets or facts, and whether they support it. */
export interface Finding {
  readonly rows: readonly unknown[];
  readonly holds: () => boolean;
}

const n = (fact: string): number => ledger.facts[fact]!.value;
/** A finding based on facts. */
const facts = (ids: string, holds: (...values: readonly number[]) => boolean): Finding => {
  const named = ids.split(" ");
  return { rows: named.map((id) => ledger.facts[id]), holds: () => holds(...named.map(n)) };
};
const table = (name: string): readonly Row[] => ledger.tables[name]!.rows;
/** A finding based on the rows of a dataset that have a value in a column; missing rows fail. */
const from = (
  name: string,
  column: string,
  values: readonly (string | number)[],
  holds: (...rows: readonly Row[]) => boolean,
): Finding => {
  const rows = values.map((value) => table(name).find((row) => String(row[column]) === String(value)));
  return { rows, holds: () => holds(...(rows as readonly Row[])) };
};
const near = (a: number, b: number, by: number) => Math.abs(a - b) <= by;
const days = (a: Row, b: Row) => (Date.parse(String(b["first_day"])) - Date.parse(String(a["first_day"]))) / 86_400_000;
const held = (rows: readonly Row[]) => rows.map((row) => row["on_record"]).join(" ");
const talks = (names: string, holds: (...rows: readonly Row[]) => boolean) =>
  from("talks_timeline", "name", names.split(" "), holds);
/** A finding based on the days of the ship's voyage, counted from the day on which the duty began. */
const voyage = (events: string, holds: (...days: readonly number[]) => boolean) =>
  from("ship_peak_pegasus", "event", events.split("|"), (...rows) =>
    holds(...rows.map((row) => Number(row["days_after_duty"]))),
  );
/** A finding about matters of the talks: what is asked and offered, as yes or no, and how far apart that is. */
const matter = (ids: string, record: string, holds: (...distances: readonly number[]) => boolean): Finding => {
  const named = ids.split(" ");
  const rows = named.flatMap((id) => table("asks").filter((row) => row["matter"] === id));
  const distances = rows.filter((row) => row["side"] === "us").map((row) => Number(row["distance"]));
  return { rows, holds: () => held(rows) === record && holds(...distances) };
};
const jobs = (years: readonly number[], holds: (...thousands: readonly number[]) => boolean) =>
  from("us_manufacturing_employment_annual", "year", years, (...rows) =>
    holds(...rows.map((row) => Number(row["manufacturing_jobs_thousands"]))),
  );

/** By scene and step. */
export const findings: Readonly<Record<string, Finding>> = {
  "truce-clock/truce": facts("truce-days", (all) => all === 90),
  "truce-clock/deputies": talks(
    "deputies",
    (row) => row!["last_day"] === "2019-01-09" && row!["first_day"] === "2019-01-07" && n("days-deputies-end") === 51,
  ),
  "truce-clock/washington": talks(
    "washington rise",
    (row, rise) => days({ first_day: row!["last_day"]! }, rise!) - 1 === n("days-washington-end"),
  ),
  "truce-clock/words": talks(
    "sotu mnuchin-cui no-xi rise",
    (a, b, c, rise) => days(a!, b!) === 1 && days(b!, c!) === 1 && days(c!, rise!) - 1 === n("days-no-xi"),
  ),
  "truce-clock/today": talks(
    "announcement deputies-next rise",
    (day, row, rise) =>
      days(day!, rise!) - 1 === n("days-left") && days(row!, { first_day: row!["last_day"]! }) + 1 === 5,
  ),
  "table/seats": from(
    "people",
    "id",
    ["lighthizer", "liu"],
    (us, china) => /steel/.test(String(us!["line"])) && /Harvard/.test(String(china!["line"])),
  ),
  "table/split": from("people", "id", ["lighthizer", "mnuchin", "kudlow", "navarro", "ross"], (...rows) =>
    ["deal", "change"].every((camp) => rows.filter((row) => row["wants"] === camp).length === 2),
  ),
  "ship/sails": voyage("leaves Seattle|arrives off Dalian", (left, came) => left! < 0 && came === 0),
  "ship/late": voyage("arrives off Dalian", (came) => came === 0),
  "ship/waits": voyage("leaves Seattle|docks at Dalian", (left, docked) => docked! - 1 > -left!),
  "ship/docks": voyage("docks at Dalian", (docked) => docked! > 0),
  "ship/pays": voyage("docks at Dalian|Sinograin says it will pay the duty", (docked, says) => says! > docked!),
  "ship/bicycle": facts("bicycle-duty", (percent) => percent === 10),
  "volleys/court": facts("us-buys-2017 china-buys-2017", (us, china) => Math.floor(us! / china!) === 3),
  "volleys/list-1": facts("us-list-1 china-list-1", (us, china) => us === china),
  "volleys/list-2": facts("us-list-2 china-list-2", (us, china) => us === china),
  "volleys/list-3": facts(
    "us-lists china-lists lists-apart",
    (us, china, apart) => us! - china! === apart && china! < us!,
  ),
  "volleys/out-of-room": facts(
    "us-threat us-left-untaxed us-buys-2017 us-lists",
    (threat, left, bought, hit) => threat! > left! && near(bought! - hit!, left!, 0.01),
  ),
  "volleys/who-gets-it": from(
    "unctad_who_gets_it",
    "taker",
    ["US firms"],
    (row) =>
      near(Number(row!["usd_bn"]), (Number(row!["base_usd_bn"]) * Number(row!["share_pct"])) / 100, 0.001) &&
      row!["usd_bn"] === n("unctad-square-us") &&
      row!["base_usd_bn"] === n("us-lists"),
  ),
  "walls/before": facts("china-tariff-start china-tariff-others-start", (a, b) => a! === b!),
  "walls/everyone-else": facts("china-tariff-day china-tariff-others-day", (a, b) => a! > b!),
  "walls/at-stake": facts(
    "stake-now stake-then us-list-3 rate-us-list-3 rate-threatened",
    (now, then, goods, rate, due) => now === (goods! * rate!) / 100 && then === (goods! * due!) / 100,
  ),
  "two-ledgers/headline": facts("china-surplus-2018", (value) => value === 323.32),
  "two-ledgers/whose": from(
    "china_customs_surplus_with_us",
    "year",
    [2018],
    (row) => row!["series"] === "customs_headline" && row!["surplus_usd_bn"] === n("china-surplus-2018"),
  ),
  "two-ledgers/other-ledger": facts("us-deficit-2017 china-surplus-2017", (us, china) => us! > china!),
  "two-ledgers/phone": facts(
    "iphone-parts iphone-named iphone-rest iphone-assembly-low iphone-assembly-high",
    (all, named, rest, low, high) => near(named! + rest!, all!, 1e-6) && low! < high! && high! < 10,
  ),
  "credit/in-2013": facts("private-credit-2013", (value) => value === 57),
  "credit/in-2016": facts("private-credit-2013 private-credit-2016", (a, b) => b! < a!),
  "credit/output-and-loans": facts("private-gdp private-credit-2016", (output, loans) => output === 60 && loans === 11),
  "party/rise": from("party_groups_in_private_firms", "year", [2002, 2018], (a, b) => {
    const [first, last] = [Number(a["percent"]), Number(b["percent"])];
    return first === n("party-private-2002") && last === n("party-private-2018") && last > first;
  }),
  "party/votes": facts("npc-for npc-against", (yes, no) => yes === 2958 && no === 2),
  "foundations/jobs-2000": jobs([1979, 2000], (a, b) => b! / a! > 0.85),
  "foundations/jobs-2018": jobs([2000, 2010, 2018], (a, b, c) => near(1 - b! / a!, 1 / 3, 0.02) && c! > b!),
  "foundations/how-much-is-china": facts(
    "china-share-direct china-share-adh",
    (tenth, quarter) => tenth === 10 && quarter === 25,
  ),
  "foundations/bargain": facts("factory-jobs-lost household-gain", (lost, gain) => lost! > 0 && gain! > 0),
  "asks/soybeans": facts("soy-ships-2017 soy-ships-2018", (before, after) => near(after! / before!, 0.5, 0.01)),
  "asks/one-ship": facts(
    "soy-ships-december-2017 soy-ships-december-2018",
    (before, after) => before! > 80 && after === 1,
  ),
  "asks/pledge": facts("soy-ships-pledge soy-ships-december-2017", (pledge, month) => pledge! < month!),
  "asks/market-access": matter(
    "soybeans market-access ip-law forced-transfer",
    "yes yes yes yes yes yes yes yes",
    (soybeans, ...others) => soybeans === 0 && others.every((distance) => distance! > 0 && distance! < 50),
  ),
  "asks/enforcement": matter("enforcement", "yes yes", (distance) => distance! > 50),
  "asks/party-role": matter("subsidies party-role", "yes no no no", (money, party) => money! > 75 && party === 100),
  "asks/twenty-one": facts("days-left rate-threatened", (left, rate) => left === 21 && rate === 25),
  "aftermath/delay-and-rise": facts(
    "days-rise-late rate-threatened",
    (late) => late === (Date.parse("2019-05-10") - Date.parse("2019-03-02")) / 86_400_000,
  ),
  "aftermath/phase-one": facts(
    "phase-one-promised phase-one-extra phase-one-goods",
    (promised, extra, bought) => bought! < promised! - extra!,
  ),
  "aftermath/spring-2025": facts(
    "us-tariff-2025-peak china-tariff-2025-peak",
    (us, china) => us! > 100 && china! > 100,
  ),
  "aftermath/geneva": facts(
    "us-tariff-2025-peak us-tariff-2025-end us-tariff-day china-tariff-2025-peak china-tariff-2025-end china-tariff-day",
    (us, usEnd, usDay, cn, cnEnd, cnDay) => usDay! < us! / 8 && cnDay! < cn! / 8 && usEnd! < us! && cnEnd! < cn!,
  ),
  "crossing/ledgers-cross": {
    rows: table("ledger_gap_current_vintages"),
    holds: () =>
      table("ledger_gap_current_vintages").every(
        (row) =>
          row["us_minus_china_usd_bn"] === null ||
          Number(row["us_minus_china_usd_bn"]) < 0 === Number(row["year"]) >= 2020,
      ),
  },
  // The title is the economists’ finding; what they explain is the turn from their gap to none.
  "crossing/why": {
    rows: table("ledger_gap_current_vintages"),
    holds: () => {
      const gap = (year: number) =>
        Number(
          table("ledger_gap_current_vintages").find((row) => Number(row["year"]) === year)!["us_minus_china_usd_bn"],
        );
      return near(gap(2018), n("fed-gap"), 1) && gap(2020) < 0;
    },
  },
};
