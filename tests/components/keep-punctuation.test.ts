import { expect, test } from "vitest";
import { keepPunctuation } from "../../src/components/keep-punctuation.ts";
import { onPage } from "../build/on-page.ts";

const kept = onPage(keepPunctuation);

const term =
  '<button type="button" class="term" popovertarget="t-x"><dfn>a term</dfn></button><span class="gloss" id="t-x" popover><b>Term</b> what it means</span>';

test.each([",", ".", ")", "”,"])("a term and the “%s” after it are one piece", (mark) => {
  expect(kept(`Count ${term}${mark} and on`)).toBe(`Count <span class="kept">${term}${mark}</span> and on`);
});
test("a term before a space or a word stays as it was", () => {
  for (const html of [`Count ${term} and on, now`, `${term}s, too`, "No term, here."]) expect(kept(html)).toBe(html);
});
test("each of two terms keeps its own mark", () => {
  expect(kept(`${term}, ${term}.`)).toBe(`<span class="kept">${term},</span> <span class="kept">${term}.</span>`);
});
