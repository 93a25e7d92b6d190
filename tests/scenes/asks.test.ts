import { expect, test } from "vitest";
import { lit, matters, stepLabels, type AsksRows } from "../../src/charts/asks/model.ts";
import { asks } from "../../src/scenes/asks.ts";
import { areas, drawn, ledger, markOf, opacityOf, tenths } from "./drawn.ts";

const { rows, frame } = drawn(asks);
const { gaps } = rows as AsksRows;
const sizes = areas(asks.stillHeight);
const [phone, wide] = [sizes[2]!, sizes[4]!];
const step = (id: string) => asks.keyframes.findIndex((keyframe) => keyframe.id === id);
const shapes = (d: unknown) => String(d).split("z").length - 1;
const fact = (id: string) => ledger.facts[id]!.value;
const table = ledger.tables["asks"]!.rows;

test.each(sizes)("at $width × $height a ship is a shipload: 470 and 237 in a year, 88 and one in December", (size) => {
  const count = (playhead: number, ...keys: readonly string[]) => {
    const marks = frame(playhead, size).filter(({ key }) => keys.includes(key));
    expect(marks.every((mark) => opacityOf(mark) === 1)).toBe(true);
    return marks.reduce((sum, { attrs }) => sum + shapes(attrs["d"]), 0);
  };
  const [years, months] = [step("soybeans"), step("one-ship")];
  expect(count(years, "fleet-2017", "fleet-december-2017")).toBe(470);
  expect(count(years, "fleet-2018", "fleet-december-2018")).toBe(237);
  expect(count(months, "fleet-december-2017")).toBe(88);
  expect(count(months, "fleet-december-2018")).toBe(1);
  expect(count(step("pledge"), "fleet-pledge")).toBe(71);
  expect(opacityOf(markOf(frame(months, size), "fleet-pledge"))).toBe(0);
  for (const id of ["fleet-2017", "fleet-2018"]) expect(opacityOf(markOf(frame(months, size), id))).toBe(0);
});

test("a shipload is the Peak Pegasus’s cargo, to the nearest whole ship", () => {
  for (const { tonnes, ships } of ledger.tables["soybean_ships"]!.rows)
    expect(Math.round(Number(tonnes) / 70_000)).toBe(ships);
  expect(fact("soy-ships-pledge")).toBeLessThan(fact("soy-ships-december-2017"));
});

test("every matter has a row for each side, with a source and a day no later than 8 February", () => {
  for (const id of matters) {
    const sides = table.filter((row) => row["matter"] === id);
    expect(sides.map((row) => row["side"])).toEqual(["us", "china"]);
    for (const { source_id, day } of sides) {
      expect(source_id, id).toBeTruthy();
      expect(String(day) <= "2019-02-08", id).toBe(true);
    }
  }
});

test("matters stand in the order of their distances, and only on soybeans do the sides touch", () => {
  const distances = gaps.map(({ distance }) => distance);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(new Set(distances).size).toBe(matters.length);
  expect([distances[0], distances.at(-1)]).toEqual([0, 1]);
});

test.each(sizes)("at $width × $height the gap between two arms is as wide as the rows say", (size) => {
  const marks = frame(step("party-role"), size);
  const gapOf = (id: string) => {
    const { attrs } = markOf(marks, `${id}-us-arm`);
    return Number(markOf(marks, `${id}-china-arm`).attrs["x"]) - Number(attrs["x"]) - Number(attrs["width"]);
  };
  const widest = gapOf("party-role");
  expect(widest).toBeGreaterThan(50);
  matters.forEach((id, i) => expect(gapOf(id) / widest, id).toBeCloseTo(gaps[i]!.distance, 6));
});

test("an arm is filled where there is a demand or an offer: all but China’s on subsidies and both on the Party’s role", () => {
  const marks = frame(step("party-role"), wide);
  const open = ["us", "china"].flatMap((side) =>
    matters
      .filter((id) => String(markOf(marks, `${id}-${side}-arm`).attrs["class"]).includes("open"))
      .map((id) => `${id}-${side}`),
  );
  expect(open).toEqual(["party-role-us", "subsidies-china", "party-role-china"]);
});

test("all seven names are in sight at every step of the gaps; arms, and with room words, of the rows told so far", () => {
  lit.forEach((_, n) => {
    const playhead = step("market-access") + n;
    const soFar = lit.slice(0, n + 1).flat();
    for (const id of matters) {
      for (const size of sizes) {
        expect(opacityOf(markOf(frame(playhead, size), id))).toBeGreaterThan(0.6);
        const long = Number(markOf(frame(playhead, size), `${id}-us-arm`).attrs["width"]);
        expect(long > 0, `${id} at ${n}`).toBe(soFar.includes(id));
      }
      for (const side of ["us", "china"])
        expect(opacityOf(markOf(frame(playhead, wide), `${id}-${side}-words-0`)) > 0.6).toBe(soFar.includes(id));
    }
  });
});

test("each step lights its own rows and no other", () => {
  lit.forEach((rows, n) => {
    const marks = frame(step("market-access") + n, wide);
    expect(matters.filter((id) => opacityOf(markOf(marks, `${id}-us`)) === 1)).toEqual(rows);
    expect(matters.filter((id) => opacityOf(markOf(marks, `${id}-us`)) > 0)).toEqual(rows);
  });
});

test("a phone shows the words of the step below the rows, and no other words", () => {
  stepLabels.forEach((words, n) => {
    const shown = frame(step("market-access") + n, phone).filter(
      (mark) => /-(words|said)-0$/.test(mark.key) && opacityOf(mark) > 0,
    );
    expect(shown.map(({ key }) => key)).toEqual([`${words}-us-said-0`, `${words}-china-said-0`]);
  });
});

test("the story ends on the clock: as many lit squares as days are left, and nothing of the gaps", () => {
  const marks = frame(step("twenty-one"), phone);
  expect(shapes(markOf(marks, "days-left").attrs["d"])).toBe(fact("days-left"));
  expect(Number(markOf(marks, "number").text)).toBe(fact("days-left"));
  for (const id of matters) expect(opacityOf(markOf(marks, id))).toBe(0);
});

test("ships, gaps and clock fade into one another: no two are ever seen together", () => {
  for (const playhead of tenths(asks)) {
    const marks = frame(playhead, phone);
    const seen = ["fleet-december-2017", "soybeans-us-arm", "days-left"].filter(
      (key) => opacityOf(markOf(marks, key)) > 0,
    );
    expect(seen.length, `playhead ${playhead}`).toBeLessThanOrEqual(1);
  }
});

test("each form stays until its title goes, at 60% of the way, and the next comes with its own", () => {
  const forms = {
    pledge: ["fleet-december-2017", "soybeans-us-arm"],
    "party-role": ["soybeans-us-arm", "days-left"],
  };
  for (const [id, [old, next]] of Object.entries(forms)) {
    const seen = (way: number, key: string) => opacityOf(markOf(frame(step(id) + way, phone), key)) > 0;
    expect([seen(0.5, old!), seen(0.5, next!)], id).toEqual([true, false]);
    expect([seen(0.62, old!), seen(0.62, next!)], id).toEqual([false, true]);
  }
});
