// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { circle, group, line, rect, text, type Mark } from "../../src/marks/mark.ts";
import { bindMarks, patch, type Bound } from "../../src/marks/patch.ts";
import { writeMarks } from "../../src/marks/svg.ts";

/** Often the same as before, when a mark was last shown or hidden. */
const coordinate = fc.oneof(fc.constantFrom(0, 10), fc.double({ min: -500, max: 1500, noNaN: true }));
const opacity = fc.oneof(
  fc.constant(0),
  fc.constant(0.004),
  fc.constant(1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const words = fc.string({ maxLength: 12 }).filter((s) => !/[\0-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/u.test(s));
const fixed = [text("fixed", 5, 5, "Both"), line("rule", 0, 0, 9, 0, { opacity: 0 })];
const frame = fc
  .record({ x: coordinate, y: coordinate, a: opacity, b: opacity, w: words })
  .map(({ x, y, a, b, w }): Mark[] => [
    rect("box", x, y, 20, 10, { class: "us", opacity: a }),
    group("tick", [line("net", 0, 0, 0, 200), text("name", y, 4, w, { opacity: b, anchor: "end" })], { x, opacity: a }),
    group("labels", fixed, { opacity: b }),
    group("outer", [group("inner", [circle("dot", x, y, 3)], { y, opacity: b }), circle("near", x, 1, 2)]),
    text("words", x, y, w, { opacity: b }),
    circle("always", x, y, 3, x === 10 ? { class: "cn" } : {}),
  ]);

const page = (marks: readonly Mark[]): { readonly svg: Element; readonly bound: readonly Bound[] } => {
  document.body.innerHTML = `<svg>${writeMarks(marks, { keys: true })}</svg>`;
  const svg = document.body.firstElementChild!;
  return { svg, bound: bindMarks(svg.children, marks) };
};
/** What is visible in a page, with sorted attributes, since a restored mark has them in another order. */
const seen = (svg: Element): unknown[] =>
  [...svg.children].map((element) =>
    element.getAttribute("opacity") === "0"
      ? "hidden"
      : [
          element.localName,
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          ...(element.children.length ? seen(element) : [element.textContent]),
        ],
  );

test("every history of frames, with marks and groups that come and go, ends at the picture that its last frame draws afresh", () => {
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 6 }), frame, (history, end) => {
      const fresh = seen(page(end).svg);
      const { svg, bound } = page(history[0] ?? end);
      for (const next of [...history, end]) patch(bound, next);
      expect(seen(svg)).toEqual(fresh);
      expect(patch(bound, end)).toBe(0);
    }),
  );
});

test("the first patch of a fresh page writes nothing", () => {
  fc.assert(
    fc.property(frame, (marks) => {
      expect(patch(page(marks).bound, structuredClone(marks))).toBe(0);
    }),
  );
});

test("what moves by less than a hundredth of a pixel is not written", () => {
  const { bound } = page([circle("dot", 1, 2, 3)]);
  expect(patch(bound, [circle("dot", 1.004, 2, 3)])).toBe(0);
  expect(patch(bound, [circle("dot", 1.006, 2, 3)])).toBe(1);
});

test("a mark that goes takes one write, a group of many as well, and while it moves unseen the page is not touched", () => {
  const at = (x: number, opacity: number) => [
    text("name", x, x, `China ${x}`, { opacity }),
    group("labels", [circle("a", x, 5, 3), circle("b", x, 5, 3)], { opacity, x }),
  ];
  const { bound } = page(at(1, 1));
  expect(patch(bound, at(2, 0))).toBe(2);
  expect(patch(bound, at(700, 0.004))).toBe(0);
});

test("a group that only shifts or fades is one write, and its marks are not looked at", () => {
  let looked = 0;
  const marks = new Proxy([circle("a", 1, 5, 3), text("b", 1, 5, "2018")], {
    get: (all, name) => (looked++, Reflect.get(all, name) as unknown),
  });
  const { svg, bound } = page([group("tick", marks, { x: 0 })]);
  looked = 0;
  expect(patch(bound, [group("tick", marks, { x: 20 })])).toBe(1);
  expect(patch(bound, [group("tick", marks, { x: 20, opacity: 0.5 })])).toBe(1);
  expect(looked).toBe(0);
  expect(svg.innerHTML).toContain('<g data-key="tick" opacity="0.5" transform="translate(20 0)">');
});

test("a patch names the mark that came or went, in a group as well", () => {
  const before = [circle("a", 0, 0, 1), group("g", [circle("b", 0, 0, 1)])];
  const { bound } = page(before);
  expect(() => patch(bound, [circle("c", 0, 0, 1), before[1]!])).toThrow(
    "mark 0 is “a” in the page and “c” in the frame",
  );
  expect(() => patch(bound, [before[0]!, group("g", [circle("c", 0, 0, 1)])])).toThrow(
    "mark 0 is “b” in the page and “c” in the frame",
  );
  expect(() => patch(bound, before.slice(1))).toThrow("the page has 2 marks and the frame has 1");
});

test("a browser's own translation of a label neither throws nor is undone", () => {
  const { svg, bound } = page([text("name", 0, 0, "China")]);
  svg.children[0]!.innerHTML = "<font>Chine</font>";
  expect(patch(bound, [text("name", 5, 0, "China")])).toBe(1);
  expect(svg.textContent).toBe("Chine");
});
