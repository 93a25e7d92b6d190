import { expect, test } from "vitest";
import { linkedMarks, marksBy } from "../../src/scene/row-marks.ts";

const links = { "gap-2014": ["gap", "gap-amount"], "gap-2015": ["later"] };

test("a row lights the marks of the facts that print it, and a row that none prints lights nothing", () => {
  const marks = marksBy("year", { 2014: ["gap-2014", "gap-2015"] });
  expect(marks({ year: 2014 }, links)).toEqual(["gap", "gap-amount", "later"]);
  expect(marks({ year: 1999 }, links)).toEqual([]);
});

test("a fact that the scene links to no mark is named", () => {
  expect(() => linkedMarks(links, "gap-2016")).toThrow("the scene links no marks to “gap-2016”");
});
