import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { afterKey } from "../../src/island/guess/by-keys.ts";

/** The only file whose keys draw, and only while its slider has the focus. */
const slider = "src/island/guess/by-keys.ts";
const files = globSync("src/island/**/*.{ts,js}").map((file) => file.replaceAll("\\", "/"));
const code = (file: string) => readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");

test("no file of the island takes over the wheel, touch or any key: what scrolls a page goes on scrolling it (ACCESS 7)", () => {
  expect(files.length).toBeGreaterThan(15);
  for (const file of files.filter((file) => file !== slider)) {
    const source = code(file);
    expect(source, file).not.toMatch(
      /stopPropagation|stopImmediatePropagation|returnValue|passive: false|onwheel|onkeydown|onscroll/,
    );
    for (const [, key] of source.matchAll(/["'](Space|PageUp|PageDown|ArrowUp|ArrowDown|Home|End| )["']/g))
      throw new Error(`${file} names the key ${JSON.stringify(key)}`);
  }
});

test("the defaults that are prevented are a click on a card's link, which copies it, or on a number or a term, which shows its note, and the arrows on the guess's slider", () => {
  expect(files.filter((file) => code(file).includes("preventDefault")).sort()).toEqual(
    ["src/island/copy-link.ts", "src/island/facts.ts", "src/island/terms.ts", slider].sort(),
  );
  expect(code("src/island/facts.ts")).toMatch(/event\.type === "click" && [^]*preventDefault/);
  for (const file of ["src/island/copy-link.ts", "src/island/terms.ts"])
    expect(code(file).match(/addEventListener\("(\w+)"/g)).toEqual(['addEventListener("click"']);
});

test("keys are listened to for Left and Right, for Esc, and once to learn that the reader has begun to move (ACCESS 8)", () => {
  expect(files.filter((file) => /keydown|keyup|keypress/.test(code(file))).sort()).toEqual(
    [
      "src/island/address.ts",
      "src/island/facts.ts",
      slider,
      "src/island/rows.ts",
      "src/island/stepper.ts",
      "src/island/linked-highlight.ts",
    ].sort(),
  );
  expect(code("src/island/stepper.ts").match(/Arrow\w+/g)).toEqual(["ArrowLeft", "ArrowRight"]);
  expect(code("src/island/rows.ts").match(/\bkey [!=]== "\w+"/g)).toEqual(['key !== "Escape"']);
  expect(code("src/island/linked-highlight.ts").match(/\.key [!=]== "\w+"/g)).toEqual(['.key !== "Escape"']);
});

test("the slider takes the four arrows and no other key, listens on itself alone, and leaves keys with a modifier to the browser", () => {
  const source = code(slider);
  expect([...source.matchAll(/(\w+): \[[-01]+, [-01]+\]/g)].map(([, key]) => key)).toEqual([
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
  ]);
  expect(source.match(/\w+\.addEventListener\("\w+"/g)).toEqual(['element.addEventListener("keydown"']);
  expect(source).toMatch(/altKey \|\| event\.ctrlKey \|\| event\.metaKey\) return/);
  for (const key of [" ", "PageUp", "PageDown", "Home", "End", "Tab", "Enter"])
    expect(afterKey(key, false, [], { since: 2001, last: 2017, start: 83, ceiling: 600 }, 2001)).toBeUndefined();
});
