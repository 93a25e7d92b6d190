import { expect, test } from "vitest";
import { lightsOver } from "../../src/marks/highlight.ts";
import { rect, text } from "../../src/marks/mark.ts";

test("lit marks stand above a veil, each shape on a wider edge of itself, words underlined and without an edge", () => {
  const lit = lightsOver(
    [rect("bar", 1, 2, 3, 4, { class: "us" }), text("name", 5, 6, "US & China", { class: "big us" })],
    { width: 320, height: 200 },
  );
  expect(lit).toBe(
    '<rect class="veil" width="320" height="200"/><rect x="1" y="2" width="3" height="4" class="lit-edge"/><rect x="1" y="2" width="3" height="4" class="us"/><text x="5" y="6" class="big us lit-words">US &amp; China</text>',
  );
});
