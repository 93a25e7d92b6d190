import { expect, test } from "vitest";
import type { Size } from "../../src/marks/mark.ts";
import { scenes } from "../../src/scenes/index.ts";
import { drawn } from "./drawn.ts";

const [phone, landscape, desktop] = [
  [352, 244],
  [449, 228],
  [937, 725],
].map(([width, height]) => ({ width, height }) as Size) as [Size, Size, Size];
const stillOf = (name: string): Size => ({ width: 320, height: scenes[name]!.stillHeight });

/** Labels that have two lines at a size, and that would end in a line of one word if lines were filled. */
test.each([
  ["truce-clock", "today", "deputies", desktop],
  ["ship", "sails", "cargo-words", stillOf("ship")],
  ["two-ledgers", "phone", "assembly-words", phone],
  ["credit", "output-and-loans", "loans-what", landscape],
  ["foundations", "jobs-2018", "wto", landscape],
  ["aftermath", "phase-one", "extra", stillOf("aftermath")],
])("of %s at “%s”, “%s” does not end in a line of one word", (name, step, label, size) => {
  const { frame, at } = drawn(scenes[name]!);
  const lines = frame(at(step), size).filter(({ key }) => new RegExp(`^${label}-\\d$`).test(key));
  expect(lines.map(({ text }) => text)).toHaveLength(2);
  expect(lines[1]!.text).toContain(" ");
});
