import fc from "fast-check";
import { expect, test } from "vitest";
import { acts, type Act, type VolleyRows } from "../../src/charts/volleys/model.ts";
import type { Leaf, Size } from "../../src/marks/mark.ts";
import type { Square } from "../../src/marks/path.ts";
import { volleys } from "../../src/scenes/volleys.ts";
import { areas, drawn, ledger, markOf, opacityOf, tenths } from "./drawn.ts";
import { boxOf, illegible } from "./legible.ts";
import { squaresIn } from "./squares-in.ts";

const { rows: unknownRows, frame } = drawn(volleys);
const rows = unknownRows as VolleyRows;
const sizes = areas(volleys.stillHeight);
const [phone, wide] = [sizes[2]!, sizes[4]!];
const at = (id: string) => volleys.keyframes.findIndex((keyframe) => keyframe.id === id);
const fact = (id: string) => ledger.facts[id]!.value;
const lists = [1, 2, 3] as const;
const fates = acts.flatMap((act) => [`${act}-open`, ...lists.map((list) => `${act}-list-${list}`)]);
const squaresOf = (marks: readonly Leaf[], key: string) => squaresIn(markOf(marks, key).attrs["d"]);
const all = (marks: readonly Leaf[], keys = fates) => keys.flatMap((key) => squaresOf(marks, key));
const listed = (marks: readonly Leaf[], act: Act) =>
  all(
    marks,
    lists.map((list) => `${act}-list-${list}`),
  );
const netOf = (marks: readonly Leaf[]) => Number(markOf(marks, "net").attrs["x1"]);
const seen = (marks: readonly Leaf[], least = 0.2) =>
  marks.filter((mark) => mark.tag === "text" && mark.text !== "" && opacityOf(mark) >= least);
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
    const squares = all(frame(i, size));
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
  ["small-print", 250, 110],
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
    return squares.map(({ x, y }) => [(x - squares[0]!.x).toFixed(1), y.toFixed(1)]);
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

test.each(sizes)("at $width by $height the sum is one block of 360 without a gap, red left of blue", (size) => {
  const marks = frame(at("sum"), size);
  const [red, blue] = [listed(marks, "china"), listed(marks, "us")];
  expect(red.length + blue.length).toBe(fact("lists-both"));
  const columns = new Set([...red, ...blue].map(({ x }) => x.toFixed(1)));
  const lines = new Set([...red, ...blue].map(({ y }) => y.toFixed(1)));
  expect(columns.size * lines.size).toBe(fact("lists-both"));
  expect(Math.max(...red.map(({ x }) => x))).toBeLessThan(Math.min(...blue.map(({ x }) => x)));
  const xs = [...columns].map(Number).sort((a, b) => a - b);
  const pitch = xs[1]! - xs[0]!;
  expect(pitch).toBeLessThan(red[0]!.side * 1.8);
  xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeCloseTo(pitch, 0));
});

test.each(sizes)("at $width by $height the key's square is a square of the picture", (size) => {
  for (const i of volleys.keyframes.keys()) {
    const marks = frame(i, size);
    const { width, height } = markOf(marks, "key-square").attrs;
    for (const length of [width, height]) expect(Number(length)).toBeCloseTo(squaresOf(marks, "us-open")[0]!.side, 2);
    expect(opacityOf(markOf(marks, "key"))).toBe(1);
  }
});

test.each(sizes)(
  "at $width by $height open squares are said to be of 2017 and on no list, and no remainder is printed",
  (size) => {
    const remainders = acts.map((act) => String(rows[act].bought - fact(`${act}-lists`)));
    for (const { id } of volleys.keyframes) {
      const words = seen(frame(at(id), size))
        .map(({ text }) => text!)
        .join(" ");
      for (const remainder of remainders) expect(words.match(/\d+/g)).not.toContain(remainder);
      expect(/of 2017 purchases, not on a list|of 2017 purchases,.*not on a list/.test(words), words).toBe(
        id === "out-of-room" || id === "small-print",
      );
    }
  },
);

test.each(sizes)("at $width by $height the threat is words and a dash, and no squares", (size) => {
  const later = frame(at("out-of-room"), size).filter((mark) =>
    String(mark.attrs["class"] ?? "")
      .split(" ")
      .includes("later"),
  );
  expect(later.some((mark) => mark.text?.includes(String(fact("us-threat"))))).toBe(true);
  expect(later.every(({ tag }) => tag === "text" || tag === "line")).toBe(true);
  for (const { id } of volleys.keyframes.slice(0, at("out-of-room")))
    expect(opacityOf(markOf(frame(at(id), size), "threat-dash"))).toBe(0);
});

test.each(sizes)(
  "at $width by $height the hatching goes around all of China's squares, over none, and is too narrow to be counted",
  (size) => {
    const marks = frame(at("small-print"), size);
    const hatch = markOf(marks, "china-suspended");
    const [outer, inner] = [
      ...String(hatch.attrs["d"]).matchAll(/M(-?[\d.]+) (-?[\d.]+)(?:h|v)(-?[\d.]+)(?:h|v)(-?[\d.]+)/g),
    ].map((found) => found.slice(1).map(Number));
    const [x, y, high, across] = inner as [number, number, number, number];
    for (const square of listed(marks, "china")) {
      expect(
        square.x >= x && square.x + square.side <= x + across && square.y >= y && square.y + square.side <= y + high,
      ).toBe(true);
    }
    const band = x - outer![0]!;
    expect(band).toBeLessThan(squaresOf(marks, "us-open")[0]!.side * 1.3);
    const [left, right] = [x - band, x + across + band];
    expect(squaresOf(marks, "us-open").every((square) => square.x + square.side <= left || square.x >= right)).toBe(
      true,
    );
    for (const { id } of volleys.keyframes)
      expect(opacityOf(markOf(frame(at(id), size), "china-suspended"))).toBe(id === "small-print" ? 1 : 0);
    expect(
      seen(marks)
        .map(({ text }) => text)
        .join(" "),
    ).toMatch(/value not\s+found/);
  },
);

test("each stock says that the buyer counts it, and whose ledger it is", () => {
  for (const size of sizes) {
    const words = seen(frame(at("court"), size))
      .map(({ text }) => text!)
      .join(" | ");
    expect(words.match(/as the buyer counts/g)!.length).toBeGreaterThanOrEqual(2);
    expect(words).toMatch(/US ledger/);
    expect(words).toMatch(/China’s ledger/);
  }
});

test("what the titles say follows from the rows", () => {
  const [us, china] = [rows.us, rows.china];
  expect(us.lists[0]).toBe(china.lists[0]);
  expect(us.lists[1]).toBe(china.lists[1]);
  expect(us.lists[2]).toBeGreaterThan(china.lists[2]);
  for (const share of [fact("china-lists") / china.bought, fact("share-us-exports-hit-low") / 100])
    expect(share).toBeGreaterThan(0.5);
  for (const share of [fact("us-lists") / us.bought, fact("share-chinese-exports-hit") / 100])
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  const suspension = ledger.tables["tariff_actions"]!.rows.find((row) => row["action_id"] === "cn_auto_suspension")!;
  expect(String(suspension["date_effective"]) <= ledger.story.day).toBe(true);
  expect(suspension["goods_value_usd_bn"]).toBeNull();
  expect(suspension["n_tariff_lines"]).toBe(fact("auto-items-suspended"));
});

/** Illegible words at a size: cut off, over others, or over squares. */
function unreadable(size: Size, playhead: number): string[] {
  const marks = frame(playhead, size);
  const squares = all(marks);
  const covered = seen(marks)
    .map(boxOf)
    .filter(({ left, right, top, bottom }) =>
      squares.some(
        ({ x, y, side }) => x < right - 0.75 && left < x + side - 0.75 && y < bottom - 0.75 && top < y + side - 0.75,
      ),
    );
  return [...illegible(marks, size), ...covered.map(({ words }) => `squares are under “${words}”`)];
}

test.each(sizes)(
  "at $width by $height words are inside the picture, clear of each other and of every square, at every tenth",
  (size) => {
    for (const playhead of tenths(volleys)) expect(unreadable(size, playhead), `at ${playhead}`).toEqual([]);
  },
);

test("words are clear of all else at every step, whatever the size", () => {
  const size = fc.record({ width: fc.integer({ min: 288, max: 1800 }), height: fc.integer({ min: 190, max: 1200 }) });
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 6 }), (size, step) => {
      expect(unreadable(size, step)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([...sizes, { width: 1000, height: 800 }])(
  "at $width × $height the sizes of lists keep clear of the net",
  (size) => {
    const marks = frame(at("small-print"), size);
    const net = netOf(marks);
    for (const list of lists)
      for (const act of acts) {
        const { left, right } = boxOf(markOf(marks, `rank-${list}-${act}`));
        expect(act === "us" ? left - net : net - right).toBeGreaterThan(5);
      }
  },
);
