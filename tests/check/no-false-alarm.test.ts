import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { readContent } from "../../src/check/read-content.ts";
import { scenes } from "../../src/scenes/index.ts";
import { formatProblem } from "../../src/schemas/problem.ts";

test("of the story as it stands nothing is told, not even a warning", () => {
  expect(checkContent(readContent("."), Object.values(scenes)).map(formatProblem)).toEqual([]);
});
