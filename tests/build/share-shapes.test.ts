import { Window } from "happy-dom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shareShapes } from "../../src/build/share-shapes.ts";
import { onPage } from "./on-page.ts";

const shared = onPage(shareShapes);

/** A page of scenes, each of stills, each of paths, given by their data. */
const page = (scenes: readonly (readonly (readonly string[])[])[]) =>
  `<html><body>${scenes
    .map(
      (stills, i) =>
        `<div class="scene" data-scene="s${i}"><div class="steps">${stills
          .map(
            (paths) =>
              `<svg viewBox="0 0 9 9">${paths.map((d, j) => `<path d="${d}" class="us" opacity=".${j + 1}"/>`).join("")}</svg>`,
          )
          .join("")}</div></div>`,
    )
    .join("")}</body></html>`;

/** The page as drawn: every `use` replaced by its target. */
function drawn(html: string): string {
  const { document } = new Window();
  document.write(html);
  for (const use of document.querySelectorAll("use")) {
    const path = document.getElementById(use.getAttribute("href")!.slice(1))!;
    const copy = path.cloneNode() as typeof path;
    copy.removeAttribute("id");
    for (const { name, value } of use.attributes) if (name !== "href") copy.setAttribute(name, value ?? "");
    use.replaceWith(copy);
  }
  document.querySelectorAll(".shapes").forEach((shapes) => shapes.remove());
  return document.body.innerHTML;
}
const plain = (html: string) => {
  const { document } = new Window();
  document.write(html);
  return document.body.innerHTML;
};
const long = (n: number) => `m${n} 0${"h1v1h-1z".repeat(40)}`;

test("what is drawn is the same, whatever stills hold", () => {
  const path = fc.constantFrom("m0 0h1", long(1), long(2), long(3));
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(path, { maxLength: 4 }), { maxLength: 4 }), { maxLength: 3 }), (scenes) => {
      expect(drawn(shared(page(scenes)))).toBe(plain(page(scenes)));
    }),
    { numRuns: 60 },
  );
});

test("a long shape that stands twice in a scene is written once, with its looks where it stood; others stay", () => {
  const html = shared(
    page([
      [
        [long(1), "m0 0h1"],
        [long(1), long(2), "m0 0h1"],
      ],
      [[long(1)]],
    ]),
  );
  expect(html.split(long(1))).toHaveLength(3); // once in the first scene, once in the second
  expect(html).toContain(
    `<div class="scene" data-scene="s0"><svg class="shapes" aria-hidden="true"><defs><path id="s0.1" d="${long(1)}"/></defs></svg>`,
  );
  expect(html.match(/<use href="#s0.1" class="us" opacity=".1"\/>/g)).toHaveLength(2);
  expect(html).toContain(`<path d="${long(2)}"`);
  expect(html.match(/<path d="m0 0h1"/g)).toHaveLength(2);
});

test("a page without scenes stays as it is", () => {
  const html = `<p><svg><path d="${long(1)}"/><path d="${long(1)}"/></svg></p>`;
  expect(shared(html)).toBe(html);
});
