// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { circle, rect, text, type Mark } from "../../src/marks/mark.ts";
import { patch } from "../../src/marks/patch.ts";
import { writeMarks } from "../../src/marks/svg.ts";
import { cullHidden } from "../../src/marks/cull.ts";

const coordinate = fc.double({ min: -500, max: 1500, noNaN: true });
const opacity = fc.oneof(fc.constant(0), fc.constant(0.004), fc.double({ min: 0, max: 1, noNaN: true }));
const frame = fc
  .record({ x: coordinate, a: opacity, b: opacity })
  .map(({ x, a, b }): Mark[] => [
    rect("box", x, x, 20, 10, { class: "us", opacity: a }),
    circle("dot", x, x, 3, { opacity: b }),
    text("name", x, x, "China", { opacity: a, anchor: "end" }),
    circle("always", x, x, 3),
  ]);
const page = (marks: readonly Mark[]) => {
  document.body.innerHTML = `<svg>${writeMarks(cullHidden(marks), { keys: true })}</svg>`;
  return document.body.firstElementChild!;
};

test("what is seen is drawn just as it is, and the same keys stand in the same order", () => {
  fc.assert(
    fc.property(frame, (marks) => {
      const held = cullHidden(marks);
      expect(held.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
      for (const [i, mark] of marks.entries())
        expect(held[i]).toEqual(
          Math.round(Number(mark.attrs["opacity"] ?? 1) * 100) === 0 ? { ...mark, attrs: { opacity: 0 } } : mark,
        );
    }),
  );
});

test("while a mark moves unseen the page is not touched", () => {
  const at = (x: number) =>
    cullHidden([text("name", x, x, "China", { opacity: 0 }), circle("dot", x, 5, 3, { opacity: 0 })]);
  const svg = page(at(1));
  expect(patch(svg.children, at(700), at(1))).toBe(0);
});

test("every history of frames, with marks that come and go, ends at the picture that its last frame draws afresh", () => {
  /** A page as text, its attributes in order: what comes back is written in another. */
  const read = (svg: Element) =>
    [...svg.children].map((element) => [
      element.textContent,
      ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    ]);
  fc.assert(
    fc.property(fc.array(frame, { minLength: 1, maxLength: 6 }), (frames) => {
      const svg = page(frames[0]!);
      frames.map(cullHidden).reduce((before, next) => (patch(svg.children, next, before), next));
      expect(read(svg)).toEqual(read(page(frames.at(-1)!)));
    }),
  );
});
