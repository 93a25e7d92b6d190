import { expect, test } from "vitest";
import { keepWhole } from "../../src/build/keep-whole.ts";
import { onPage } from "./on-page.ts";

const kept = onPage(keepWhole);
const page = (body: string, language = "zh-Hans") => `<html lang="${language}"><body>${body}</body></html>`;
/** What may not be parted in a paragraph. */
const wholes = (words: string) =>
  [...kept(page(`<p>${words}</p>`)).matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, whole]) => whole);

test("a day stays with its month, a number with what it counts", () => {
  expect(wholes("2019年2月8日，从10%提高到25%，还剩21天")).toEqual(["2019年", "2月8日", "10%", "25%", "21天"]);
});

test("the name of a currency may start a line, but is not divided", () => {
  expect(wholes("约3233.2亿美元")).toEqual(["3233.2亿", "美元"]);
  expect(wholes("值110美元")).toEqual(["110美元"]);
});

test("what stands at a picture and in the tape breaks between words alone, and keeps its dates whole", () => {
  expect(kept(page('<p class="measure">2019年3月2日，联合国贸易数据库</p>'))).toContain(
    ">2019年<wbr>3月2日，<wbr>联合国<wbr>贸易<wbr>数据库</p>",
  );
  expect(kept(page('<table class="tape"><tr><th>2017年买对方多少</th></tr></table>'))).toMatch(
    /2017年<wbr>买<wbr>对方<wbr>多少/,
  );
});

test("numbers inside links are kept whole too, pictures and headings are left alone", () => {
  expect(kept(page("<p>从<a>3月2日</a>起</p>"))).toContain('<a><span class="whole">3月2日</span></a>');
  const alone = page('<h2>3月2日</h2><p class="kicker">3月2日</p><svg><text>3月2日</text></svg>');
  expect(kept(alone)).toBe(alone);
});

test("a page in another language stays as it is", () => {
  const english = page("<p>2 March, 25%</p>", "en-GB");
  expect(kept(english)).toBe(english);
});
