import { expect, test } from "vitest";
import type { CrossingRows } from "../../src/charts/crossing/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import { subpathsOf, type Point } from "../../src/marks/subpaths.ts";
import { crossing } from "../../src/scenes/crossing.ts";
import { areas, drawn, ledger, markOf, opacityOf } from "./drawn.ts";
import { boxOf, labelsSeen } from "./legible.ts";

const { rows: unknownRows, frame } = drawn(crossing);
const rows = unknownRows as CrossingRows;
const sizes = areas(crossing.stillHeight);
const phone = sizes[2]!;
const year = (year: number) => rows.ledgers.find((each) => each.year === year)!;

test("from 2020 on, in every year there is, China's count is the larger; before, the US one", () => {
  for (const { year, us, cn } of rows.ledgers) expect(cn > us, String(year)).toBe(year >= 2020);
  expect(rows.ledgers.map(({ year }) => year)).not.toContain(2024);
});

test("the gaps printed are the rows' own, and that of the Federal Reserve's economists is close to theirs", () => {
  expect(year(2014).us - year(2014).cn).toBeCloseTo(ledger.facts["gap-2014"]!.value, 1);
  expect(year(2025).cn - year(2025).us).toBeCloseTo(ledger.facts["gap-2025"]!.value, 0);
  expect(year(2018).us - year(2018).cn).toBeCloseTo(ledger.facts["fed-gap"]!.value, 0);
});

/** The points of a path, in pixels, rounded as paths are. */
const pointsOf = (d: unknown) => subpathsOf(String(d)).flatMap(({ points }) => points);
const place = (marks: readonly Leaf[], who: "us" | "cn", year: number) => {
  const { attrs } = markOf(marks, `ledger-${who}-${year}`);
  return { x: Number(Number(attrs["cx"]).toFixed(1)), y: Number(Number(attrs["cy"]).toFixed(1)) };
};

test.each(sizes)("at $width × $height each line is whole, and dashed only over the missing year", (size) => {
  const marks = frame(0, size);
  for (const who of ["us", "cn"] as const) {
    const bridge = pointsOf(markOf(marks, `ledger-${who}-bridged-others`).attrs["d"]);
    expect(bridge).toEqual([place(marks, who, 2023), place(marks, who, 2025)]);
    const drawn = ["", "-others"].flatMap((key) => pointsOf(markOf(marks, `ledger-${who}${key}`).attrs["d"]));
    for (const { year } of rows.ledgers.filter(({ year }) => year <= 2023))
      expect(drawn, `${who} ${year}`).toContainEqual(place(marks, who, year));
  }
});

test.each(sizes)("at $width × $height the field between the lines changes its colour where they cross", (size) => {
  const marks = frame(0, size);
  const [us, cn] = (["us", "cn"] as const).map((who) => pointsOf(markOf(marks, `${who}-above`).attrs["d"])) as [
    Point[],
    Point[],
  ];
  const [before, after] = [place(marks, "us", 2019).x, place(marks, "us", 2020).x];
  const [end, start] = [Math.max(...us.map(({ x }) => x)), Math.min(...cn.map(({ x }) => x))];
  expect(end).toBe(start);
  expect(end).toBeGreaterThan(before);
  expect(end).toBeLessThan(after);
  for (const { year } of rows.ledgers)
    for (const who of ["us", "cn"] as const)
      expect(year < 2020 ? us : cn, `${who} ${year}`).toContainEqual(place(marks, who, year));
  for (const who of ["us", "cn"]) expect(opacityOf(markOf(marks, `${who}-above`))).toBe(1);
});

test.each([...sizes, { width: 297, height: 186 }])(
  "at $width × $height the words say whose count is larger on either side of the crossing",
  (size) => {
    const marks = frame(0, size);
    const [line, us, china] = ["cross-line", "us-larger", "china-larger"].map((key) => markOf(marks, key));
    expect(boxOf(us!).right).toBeLessThan(Number(line!.attrs["x1"]));
    expect(boxOf(us!).left).toBeGreaterThanOrEqual(0);
    expect(boxOf(china!).left).toBeGreaterThan(Number(line!.attrs["x1"]));
    expect(boxOf(china!).right).toBeLessThanOrEqual(size.width);
  },
);

test("points stand at their amounts: from zero when all years are shown, by the same ticks close up", () => {
  for (const size of sizes) {
    for (const playhead of [0, 1]) {
      const marks = frame(playhead, size);
      const tick = (value: number) => Number(markOf(marks, `billion-${value}-grid`).attrs["y1"]);
      const value = (key: string) =>
        400 - (100 * (Number(markOf(marks, key).attrs["cy"]) - tick(400))) / (tick(300) - tick(400));
      for (const { year, us, cn } of rows.ledgers) {
        expect(value(`ledger-us-${year}`)).toBeCloseTo(us, 5);
        expect(value(`ledger-cn-${year}`)).toBeCloseTo(cn, 5);
      }
      const floor = Number(markOf(marks, "time-floor").attrs["y1"]);
      if (playhead === 0) expect((floor - tick(400)) / (floor - tick(100))).toBeCloseTo(4, 5);
    }
  }
});

test.each(sizes)("at $width × $height close up the scale's foot is its lowest tick, which is named", (size) => {
  const marks = frame(1, size);
  expect(markOf(marks, "billion-200-grid").attrs["y1"]).toBe(markOf(marks, "time-floor").attrs["y1"]);
  expect(opacityOf(markOf(marks, "billion-200"))).toBe(1);
  expect(opacityOf(markOf(marks, "billion-100"))).toBe(0);
});

test.each(sizes)("at $width × $height the first and the last year of the ledgers are named", (size) => {
  for (const year of [2013, 2025]) expect(opacityOf(markOf(frame(0, size), `time-${year}`)), String(year)).toBe(1);
});

test("close up only the years are seen that the explanation covers, to 2020", () => {
  const marks = frame(1, phone);
  for (const { year } of rows.ledgers)
    expect(opacityOf(markOf(marks, `ledger-us-${year}`)), String(year)).toBe(Number(year >= 2017 && year <= 2020));
});

test("every step says that it is later than the story", () => {
  const { subtitle, keyframes } = ledger.scenes["crossing"]!;
  for (const frame of Object.values(keyframes)) expect(frame.subtitle ?? subtitle).toMatch(/^Later than the story/);
});

test.each([...sizes, { width: 297, height: 186 }])(
  "at $width × $height no words stand on the line to where the ledgers cross",
  (size) => {
    const marks = frame(0, size);
    const [x, y1, y2] = ["x1", "y1", "y2"].map((name) => Number(markOf(marks, "cross-line").attrs[name])) as [
      number,
      number,
      number,
    ];
    const on = labelsSeen(marks, 0.2)
      .map(boxOf)
      .filter(({ left, right, top, bottom }) => left < x + 3 && right > x - 3 && top < y2 && bottom > y1);
    expect(on.map(({ words }) => words)).toEqual([]);
  },
);

test.each([...sizes, { width: 297, height: 180 }])(
  "at $width × $height the line between the two counts of 2018 says how far apart they are",
  (size) => {
    const marks = frame(1, size);
    const { x1, y1, y2 } = markOf(marks, "apart-line").attrs as Record<string, number>;
    const said = labelsSeen(marks, 0.2).filter(({ key }) => key.startsWith("apart-"));
    expect(said.map(({ text }) => text).join(" ")).toContain("$95bn");
    for (const { left, right, top, bottom } of said.map(boxOf)) {
      const beside = right < x1! && x1! - right < 20 && top > y1! && bottom < y2!;
      const under = left < x1! && right > x1! && top > y2!;
      expect(beside || under).toBe(true);
      for (const year of [2017, 2018]) expect(top > place(marks, "cn", year).y || beside).toBe(true);
      expect(right).toBeLessThan(Number(markOf(marks, "tariffs-line").attrs["x1"]));
    }
  },
);

test.each([...sizes, { width: 297, height: 186 }])(
  "at $width × $height the causes stand clear of both lines",
  (size) => {
    const marks = frame(1, size);
    const place = (who: "us" | "cn", year: number) => {
      const { attrs } = markOf(marks, `ledger-${who}-${year}`);
      return [Number(attrs["cx"]), Number(attrs["cy"])] as const;
    };
    /** The height of a ledger's line at x, in pixels from the top. */
    const heightAt = (who: "us" | "cn", x: number) => {
      const points = [2017, 2018, 2019, 2020].map((year) => place(who, year));
      const i = Math.max(
        0,
        points.findLastIndex(([px]) => px <= x),
      );
      const [[x1, y1], [x2, y2]] = [points[i]!, points[i + 1] ?? points[i]!];
      return x2 === x1 ? y1 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
    };
    const boxes = labelsSeen(marks, 0.2).filter(({ key }) => /^(importers|exporters)/.test(key));
    expect(boxes.length).toBeGreaterThan(1);
    for (const mark of boxes) {
      const { left, right, top, bottom } = boxOf(mark);
      for (const x of [left, (left + right) / 2, right]) {
        if (mark.key.startsWith("importers")) expect(bottom).toBeLessThan(heightAt("us", x));
        else expect(top).toBeGreaterThan(Math.max(heightAt("us", x), heightAt("cn", x)));
      }
    }
  },
);
