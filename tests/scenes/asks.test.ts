import { expect, test } from "vitest";
import { rungIds, type AsksRows } from "../../src/charts/asks/model.ts";
import { asks } from "../../src/scenes/asks.ts";
import { areas, drawn, ledger, markOf, opacityOf } from "./drawn.ts";

const { rows, frame } = drawn(asks);
const { rungs, today, last } = rows as AsksRows;
const sizes = areas(asks.stillHeight);
const [phone, wide] = [sizes[2]!, sizes[4]!];
const end = asks.keyframes.length - 1;
const shapes = (d: unknown) => String(d).split("z").length - 1;

test("every rung has a row for each side, with a source wherever something is on record", () => {
  const table = ledger.tables["asks"]!.rows;
  for (const id of rungIds) {
    const sides = table.filter((row) => row["rung"] === id);
    expect(sides.map((row) => row["side"])).toEqual(["us", "china"]);
    for (const row of sides.filter((row) => row["on_record"] === "yes")) expect(row["source_id"], id).toBeTruthy();
  }
});

test("nothing that was said after 8 February stands on the ladder", () => {
  for (const row of ledger.tables["asks"]!.rows) expect(String(row["day"] ?? "") <= "2019-02-08").toBe(true);
});

test("a half of a rung is filled only where the record holds a demand or an offer", () => {
  rungIds.forEach((id, i) => {
    const marks = frame(i, wide);
    expect(opacityOf(markOf(marks, `${id}-us`)), id).toBe(Number(rungs[i]!.asked));
    expect(opacityOf(markOf(marks, `${id}-china`)), id).toBe(Number(rungs[i]!.offered));
  });
});

test("the Party's role is the one rung on which the record holds no demand, and on subsidies too it holds no offer", () => {
  expect(rungIds.filter((_, i) => !rungs[i]!.asked)).toEqual(["party-role"]);
  expect(rungIds.filter((_, i) => !rungs[i]!.offered)).toEqual(["subsidies", "party-role"]);
});

test("at its step one rung is lit and no other", () => {
  rungIds.forEach((id, i) => {
    const marks = frame(i, wide);
    expect(rungIds.filter((other) => opacityOf(markOf(marks, `${other}-name`)) === 1)).toEqual([id]);
  });
});

test("only the checking of them all lights the rails", () => {
  expect(opacityOf(markOf(frame(0, wide), "rail-us"))).toBe(0);
  expect(opacityOf(markOf(frame(rungIds.indexOf("enforcement"), wide), "rail-us"))).toBe(1);
});

test("a phone shows the lit rung's words and of the others the names", () => {
  const shown = frame(2, phone)
    .filter((mark) => mark.tag === "text" && opacityOf(mark) > 0)
    .map(({ key }) => key);
  expect(shown.filter((key) => /-(us|china)-\d/.test(key)).every((key) => key.startsWith("ip-law"))).toBe(true);
  expect(shown.filter((key) => /-name/.test(key) && key !== "rise-name").length).toBe(rungIds.length);
});

test("the ladder ends as the squares of the truce's clock: as many as the days left, three from each rung", () => {
  const marks = frame(end, phone);
  expect(shapes(markOf(marks, "days-left").attrs["d"])).toBe(ledger.facts["days-left"]!.value);
  expect(Number(markOf(marks, "number").text)).toBe(ledger.facts["days-left"]!.value);
  expect((last - today) / rungIds.length).toBe(3);
  expect(
    marks.filter(
      ({ key, attrs }) =>
        /-(name|unlit|soft|open)$|^rail/.test(key) && key !== "rise-name" && Number(attrs["opacity"]) > 0,
    ),
  ).toEqual([]);
});
