import fc from "fast-check";
import { expect, test } from "vitest";
import { acts, takers, type Act } from "../../src/charts/volleys/model.ts";
import type { Leaf } from "../../src/marks/mark.ts";
import type { Square } from "../../src/marks/path.ts";
import { volleys } from "../../src/scenes/volleys.ts";
import { fact, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf, said } from "./legible.ts";
import {
  all,
  at,
  fates,
  frame,
  listed,
  lists,
  netOf,
  phone,
  rows,
  shown,
  sizes,
  squaresOf,
  wide,
} from "./volleys-frames.ts";

/** A rectangle's place and size, in pixels. */
function boxAt(marks: readonly Leaf[], key: string) {
  const { attrs } = markOf(marks, key);
  const [x, y, width, height] = [attrs["x"], attrs["y"], attrs["width"], attrs["height"]].map(Number);
  return { x: x!, y: y!, width: width!, height: height! };
}
/** A square's place in whole pixels. */
const place = ({ x, y }: Square) => `${Math.round(x)} ${Math.round(y)}`;
const apart = (a: Square, b: Square) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= a.side;

test("squares are the facts, rounded to whole billions: 505 and 154, of which 250 and 110 are on lists", () => {
  expect(rows.us.bought).toBe(Math.round(fact("us-buys-2017")));
  expect(rows.china.bought).toBe(Math.round(fact("china-buys-2017")));
  for (const act of acts) {
    lists.forEach((list, i) => expect(rows[act].lists[i]).toBe(fact(`${act}-list-${list}`)));
    expect(rows[act].lists.reduce((sum, n) => sum + n)).toBe(fact(`${act}-lists`));
  }
  expect(rows.us.bought + rows.china.bought).toBe(659);
});

test.each(sizes)(
  "at $width by $height no square is lost, grows or leaves the picture, at any tenth of the way",
  (size) => {
    for (const playhead of tenths(volleys)) {
      const marks = frame(playhead, size);
      for (const act of acts) {
        lists.forEach((list, i) => expect(squaresOf(marks, `${act}-list-${list}`)).toHaveLength(rows[act].lists[i]!));
        expect(squaresOf(marks, `${act}-open`)).toHaveLength(rows[act].bought - fact(`${act}-lists`));
      }
      const squares = all(marks);
      expect(new Set(squares.map(({ side }) => side)).size, `sides at ${playhead}`).toBe(1);
      for (const { x, y, side } of squares) {
        if (Math.min(x, y, size.width - x - side, size.height - y - side) < 0)
          expect.fail(`a square leaves the picture at ${playhead}`);
      }
    }
  },
);

test.each(sizes)("at $width by $height no square hides another at any step", (size) => {
  for (const i of volleys.keyframes.keys()) {
    const squares = shown(frame(i, size));
    squares.forEach((a, n) =>
      expect(
        squares.slice(n + 1).every((b) => apart(a, b)),
        `step ${i}`,
      ).toBe(true),
    );
  }
});

test.each([
  ["court", 0, 0],
  ["list-1", 34, 34],
  ["list-2", 50, 50],
  ["list-3", 250, 110],
  ["out-of-room", 250, 110],
] as const)(
  "at “%s” %i blue squares and %i red ones are filled, across the net, and all others open, on their own side",
  (id, us, china) => {
    const marks = frame(at(id), wide);
    const net = netOf(marks);
    const across = { us: (square: Square) => square.x > net, china: (square: Square) => square.x + square.side < net };
    for (const [act, count] of [
      ["us", us],
      ["china", china],
    ] as const) {
      const other = act === "us" ? across.china : across.us;
      const filled = lists
        .filter((list) => Number(markOf(marks, `${act}-list-${list}`).attrs["fill-opacity"]) > 0)
        .map((list) => `${act}-list-${list}`);
      const hit = all(marks, filled);
      expect(hit).toHaveLength(count);
      expect(hit.every(across[act])).toBe(true);
      expect(
        all(
          marks,
          fates.filter((key) => key.startsWith(act) && !filled.includes(key)),
        ).every(other),
      ).toBe(true);
      for (const key of filled) expect(markOf(marks, key).attrs["fill-opacity"]).toBe(1);
    }
  },
);

test("full colour is the higher rate and soft the lower", () => {
  const rate = Object.fromEntries(
    ledger.tables["tariff_actions"]!.rows.map((row) => [row["action_id"], Number(row["rate_pct_max"])]),
  );
  const ids = { us: "us301_list", china: "cn_list" };
  const marks = frame(at("list-3"), phone);
  for (const act of acts)
    for (const list of lists) {
      const soft = String(markOf(marks, `${act}-list-${list}`).attrs["class"])
        .split(" ")
        .includes("soft");
      expect(soft).toBe(rate[`${ids[act]}${list}`]! < fact("rate-list-1"));
    }
});

test.each(sizes)("at $width by $height lists one and two land in equal ranks on both sides of the net", (size) => {
  const marks = frame(at("list-2"), size);
  const shape = (key: string) => {
    const squares = squaresOf(marks, key);
    return squares.map(({ x, y }) => [(x - squares[0]!.x + 0.01).toFixed(1), y.toFixed(1)]);
  };
  for (const list of [1, 2]) expect(shape(`us-list-${list}`)).toEqual(shape(`china-list-${list}`));
});

test("ranks are of ten and keep the order of their squares: down, and within a rank from the right", () => {
  for (const act of acts) {
    const squares = listed(frame(at("list-3"), wide), act);
    const byRank = Map.groupBy(squares, ({ y }) => y.toFixed(2));
    expect([...byRank.values()].every((rank) => rank.length === 10)).toBe(true);
    squares.slice(1).forEach((square, i) => {
      const before = squares[i]!;
      expect(square.y > before.y + 1 || (Math.abs(square.y - before.y) < 0.1 && square.x < before.x)).toBe(true);
    });
  }
});

test("between steps squares fly, they do not jump: in a hundredth of the way none goes farther than a twelfth of the picture", () => {
  const playhead = fc.double({ min: 0, max: volleys.keyframes.length - 1.02, noNaN: true });
  fc.assert(
    fc.property(playhead, (p) => {
      const [before, after] = [all(frame(p, phone)), all(frame(p + 0.01, phone))];
      before.forEach(({ x, y }, i) =>
        expect(Math.hypot(after[i]!.x - x, after[i]!.y - y)).toBeLessThan(phone.width / 12),
      );
    }),
    { numRuns: 60 },
  );
});

test("squares cross over the net in arcs, and China's after the American ones", () => {
  for (const list of lists) {
    const [from, to] = [at("court") + list - 1, at("court") + list];
    const start = all(frame(from, wide), [`us-list-${list}`]);
    const highest = Math.min(
      ...tenths(volleys)
        .filter((p) => p > from && p < to)
        .flatMap((p) => all(frame(p, wide), [`us-list-${list}`]).map(({ y }) => y)),
    );
    expect(highest).toBeLessThan(Math.min(...start.map(({ y }) => y)) - wide.height / 8);
    const way = (act: Act, p: number) => {
      const [a, b, now] = [from, to, p].map((q) => all(frame(q, wide), [`${act}-list-${list}`]));
      return now!.reduce((sum, { x }, i) => sum + (x - a![i]!.x) / (b![i]!.x - a![i]!.x), 0) / now!.length;
    };
    for (const p of [0.3, 0.5, 0.7]) expect(way("us", from + p)).toBeGreaterThan(way("china", from + p));
  }
});

test.each(sizes)(
  "at $width by $height 140 places stay empty where the American squares stood, in one outline",
  (size) => {
    const marks = frame(at("list-3"), size);
    const hole = squaresOf(marks, "hole");
    expect(hole).toHaveLength(140);
    expect(hole).toHaveLength(fact("us-lists") - fact("china-lists"));
    const red = listed(marks, "china");
    expect(hole.every((empty) => red.every((square) => apart(empty, square)))).toBe(true);
    // red squares and empty places together are as many ranks as the blue squares that crossed
    const rowsOf = (squares: readonly Square[]) => new Set(squares.map(({ y }) => y.toFixed(2)));
    expect(rowsOf([...red, ...hole])).toEqual(rowsOf(listed(marks, "us")));
    const { x, y, width, height } = boxAt(marks, "hole-edge");
    for (const place of hole)
      expect(place.x > x && place.x + place.side < x + width && place.y > y && place.y + place.side < y + height).toBe(
        true,
      );
    expect(red.every((square) => square.y + square.side < y || square.x > x + width)).toBe(true);
    const number = boxOf(markOf(marks, "hole-number"));
    expect(number.words).toBe("140");
    expect(number.left > x && number.right < x + width && number.top > y && number.bottom < y + height).toBe(true);
    for (const { id } of volleys.keyframes)
      for (const key of ["hole", "hole-edge", "hole-number", "hole-words"])
        expect(opacityOf(markOf(frame(at(id), size), key)) > 0.15).toBe(id === "list-3");
  },
);

test.each(sizes)("at $width by $height 255 threatened squares fill the open places, and twelve find none", (size) => {
  const marks = frame(at("out-of-room"), size);
  const [open, threat, over] = ["us-open", "us-threat", "us-threat-over"].map((key) => squaresOf(marks, key));
  expect(open).toHaveLength(255);
  expect(Math.round(fact("us-left-untaxed"))).toBe(255);
  expect(new Set(threat!.map(place))).toEqual(new Set(open!.map(place)));
  expect(opacityOf(markOf(marks, "us-open"))).toBe(0); // no outline under an outline
  expect(threat!.length + over!.length).toBe(fact("us-threat"));
  expect(over).toHaveLength(Math.round(fact("us-threat-over")));
  const foot = Math.max(...open!.map(({ y }) => y));
  expect(over!.every(({ y, side }) => y > foot + side)).toBe(true);
  expect(markOf(marks, "us-threat-over").attrs["class"]).toMatch(/^ink/);
  expect(said(marks)).toMatch(/267bn threatened next/);
  expect(said(marks)).toMatch(/all that is left/);
  expect(said(marks)).toMatch(/these do not fit/);
  for (const { id } of volleys.keyframes)
    for (const key of ["us-threat", "us-threat-over"])
      expect(opacityOf(markOf(frame(at(id), size), key))).toBe(id === "out-of-room" ? 1 : 0);
});

test("while the threat is shown nothing of China’s is: only America strikes", () => {
  const marks = frame(at("out-of-room"), phone);
  for (const key of ["china-open", ...lists.map((list) => `china-list-${list}`)])
    expect(opacityOf(markOf(marks, key)), key).toBe(0);
});

test.each(sizes)(
  "at $width by $height 205 of the 250 squares go to other countries, 30 stay with China and 15 come home",
  (size) => {
    const marks = frame(at("who-gets-it"), size);
    const count = { others: 205, kept: 30, home: 15 };
    for (const taker of takers) {
      const squares = squaresOf(marks, `taken-${taker}`);
      expect(squares).toHaveLength(count[taker]);
      expect(markOf(marks, taker).text!.split(" ")[0]).toBe(String(count[taker]));
    }
    expect(count).toEqual(rows.taken);
    expect(shown(marks)).toHaveLength(fact("us-lists"));
    // each of the 250 squares of the lists has arrived under one of them
    expect(new Set(listed(marks, "us").map(place))).toEqual(new Set(shown(marks).map(place)));
    const xs = (taker: string) => squaresOf(marks, `taken-${taker}`).map(({ x }) => x);
    expect(Math.max(...xs("home"))).toBeLessThan(Math.min(...xs("others")));
    expect(Math.max(...xs("others"))).toBeLessThan(Math.min(...xs("kept")));
  },
);

test("who gets the trade is UNCTAD’s share of the 250, rounded to whole squares", () => {
  const shares = { others: "unctad-third-countries", kept: "unctad-china", home: "unctad-us-firms" };
  for (const taker of takers) expect(rows.taken[taker]).toBe((fact(shares[taker]) / 100) * fact("us-lists"));
});

test("squares of one row stand close, and what is left over stands in the last row", () => {
  const marks = frame(at("court"), phone);
  for (const act of acts) {
    const stock = all(
      marks,
      fates.filter((key) => key.startsWith(act)),
    );
    const byRow = [...Map.groupBy(stock, ({ y }) => y.toFixed(1)).entries()].sort(([a], [b]) => Number(a) - Number(b));
    const full = byRow[0]![1].length;
    expect(byRow.slice(0, -1).every(([, row]) => row.length === full)).toBe(true);
    expect(byRow.at(-1)![1].length).toBeLessThanOrEqual(full);
  }
});

test("every blow lands on the other side’s half", () => {
  const marks = frame(at("list-2"), phone);
  const net = netOf(marks);
  expect(all(marks, ["us-list-1", "us-list-2"]).every(({ x }) => x > net)).toBe(true);
  expect(all(marks, ["china-list-1", "china-list-2"]).every(({ x, side }) => x + side < net)).toBe(true);
});

test("what the titles say follows from the rows", () => {
  const [us, china] = [rows.us, rows.china];
  expect(Math.floor(us.bought / china.bought)).toBe(3);
  expect(us.lists[0]).toBe(china.lists[0]);
  expect(us.lists[1]).toBe(china.lists[1]);
  expect(fact("us-lists") - fact("china-lists")).toBe(fact("lists-apart"));
  expect(rows.threat).toBeGreaterThan(fact("us-left-untaxed"));
  expect(rows.taken.home).toBe(fact("unctad-square-us"));
});
