import { expect, test } from "vitest";
import {
  chinaSeats,
  isLead,
  isWanting,
  leads,
  usSeats,
  wanting,
  type TableRows,
} from "../../src/charts/table/model.ts";
import { table } from "../../src/scenes/table.ts";
import { areas, drawn, ledger, markOf, opacityOf } from "./drawn.ts";

const { rows, frame } = drawn(table);
const { wants } = rows as TableRows;
const sizes = areas(table.stillHeight);
const wide = { width: 937, height: 725 };
const number = (mark: ReturnType<typeof markOf>, name: string) => Number(mark.attrs[name]);

test("five sit at each side, one row a pair, the United States at the left", () => {
  for (const size of sizes) {
    const marks = frame(0, size);
    usSeats.forEach((id, i) => {
      const [us, china] = [markOf(marks, `${id}-seat`), markOf(marks, `${chinaSeats[i]}-seat`)];
      expect(number(us, "x")).toBeLessThan(number(china, "x"));
      expect(number(us, "y")).toBe(number(china, "y"));
      expect([us.attrs["class"], china.attrs["class"]]).toEqual(["us", "cn"]);
    });
  }
});

test("every picture of the table says which side is whose, in that side's colour", () => {
  for (const size of [...sizes, { width: 297, height: 186 }, { width: 290, height: 165 }]) {
    const marks = frame(0, size);
    for (const [key, side] of [
      ["us", "us"],
      ["china", "cn"],
    ] as const) {
      expect(markOf(marks, key).text).toBe(ledger.scenes["table"]!.labels[key]);
      expect(markOf(marks, key).attrs["class"]).toBe(side);
    }
  }
});

test("everybody at the table is a row of the dataset, by name and side", () => {
  const { rows: people } = ledger.tables["people"]!;
  for (const [side, seats] of [
    ["us", usSeats],
    ["china", chinaSeats],
  ] as const)
    for (const id of seats) {
      const row = people.find((each) => each["id"] === id);
      expect(row?.["side"], id).toBe(side);
      expect(markOf(frame(0, wide), `${id}-name`).text).toBe(row!["name"]);
    }
});

test("in the second step those who want a deal, and they alone, have left their side for the table", () => {
  for (const size of sizes) {
    const [before, after] = [frame(0, size), frame(1, size)];
    const top = markOf(before, "table");
    for (const id of [...usSeats, ...chinaSeats]) {
      const on = (marks: typeof before) => {
        const seat = markOf(marks, `${id}-seat`);
        const x = number(seat, "x");
        return x >= number(top, "x") && x + number(seat, "width") <= number(top, "x") + number(top, "width");
      };
      expect(on(before), id).toBe(false);
      expect(on(after), id).toBe((wants as Readonly<Record<string, string>>)[id] === "deal");
    }
  }
});

test("whoever a source puts in a camp says so, and whoever it does not turns pale", () => {
  const marks = frame(1, wide);
  for (const id of [...usSeats, ...chinaSeats]) {
    const named = isWanting(id);
    expect(opacityOf(markOf(marks, `${id}-seat`)) === 1, id).toBe(named);
    expect(
      marks.some(({ key }) => key === `${id}-wants-0`),
      id,
    ).toBe(named);
  }
});

test("the two who lead have the largest names and seats, and say at both steps what they want", () => {
  for (const size of sizes)
    for (const marks of [frame(0, size), frame(1, size)])
      for (const id of [...usSeats, ...chinaSeats]) {
        const type = (each: string) => number(markOf(marks, `${each}-name`), "font-size");
        const seat = (each: string) => number(markOf(marks, `${each}-seat`), "width");
        if (isLead(id)) expect(opacityOf(markOf(marks, `${id}-wants-0`))).toBe(1);
        else {
          expect(type(id)).toBeLessThan(Math.min(...leads.map(type)) + 0.01);
          expect(seat(id)).toBeLessThan(Math.min(...leads.map(seat)));
        }
      }
});

test("a phone shows everybody's name and role, then what they want and the two words of 31 January", () => {
  const phone = { width: 352, height: 244 };
  for (const id of [...usSeats, ...chinaSeats]) expect(opacityOf(markOf(frame(0, phone), `${id}-role-0`))).toBe(1);
  const marks = frame(1, phone);
  for (const id of wanting) expect(opacityOf(markOf(marks, `${id}-wants-0`))).toBe(1);
  const said = marks
    .filter(({ key, attrs }) => key.startsWith("clash") && attrs["opacity"] !== 0)
    .map(({ text }) => text);
  expect(said.join(" ")).toMatch(/postpone.*hard deadline/);
});

test("who speaks of the deadline stands on one line, wherever there is room on the table", () => {
  for (const size of sizes) {
    const lines = frame(1, size).map(({ text }) => text ?? "");
    if (!lines.some((line) => line === "“hard deadline”")) continue;
    expect(lines).toEqual(expect.arrayContaining(["Donald Trump:", "White House:"]));
  }
});
