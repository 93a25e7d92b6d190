import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync("src/island/*.{ts,js}");
const code = (file: string) => readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");

test("no file of the island takes over the wheel, touch or any key: what scrolls a page goes on scrolling it", () => {
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const source = code(file);
    expect(source, file).not.toMatch(/stopPropagation|stopImmediatePropagation|returnValue|passive: false|onwheel|onkeydown|onscroll/);
    for (const [, key] of source.matchAll(/["'](Space|PageUp|PageDown|ArrowUp|ArrowDown|Home|End| )["']/g)) throw new Error(`${file} names the key ${JSON.stringify(key)}`);
  }
});

test("the one default that is prevented is a click on a card's link, which copies it", () => {
  expect(files.filter((file) => code(file).includes("preventDefault"))).toEqual(["src/island/copy-link.ts"]);
  expect(code("src/island/copy-link.ts").match(/addEventListener\("(\w+)"/g)).toEqual(['addEventListener("click"']);
});

test("keys are listened to for Left and Right, and once to learn that the reader has begun to move", () => {
  expect(files.filter((file) => /keydown|keyup|keypress/.test(code(file))).sort()).toEqual(["src/island/address.ts", "src/island/stepper.ts"]);
  expect(code("src/island/stepper.ts").match(/Arrow\w+/g)).toEqual(["ArrowLeft", "ArrowRight"]);
});
