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

test("titles of chapters, what stands at a picture, and the tape break between words alone, and keep dates whole", () => {
  const words = (...all: readonly string[]) => all.map((word) => `<span class="whole">${word}</span>`).join("");
  expect(kept(page('<p class="measure">2019年3月2日，联合国贸易数据库</p>'))).toContain(
    words("2019年", "3月2日，", "联合国", "贸易", "数据库"),
  );
  expect(kept(page('<table class="tape"><tr><th>2017年买对方多少</th></tr></table>'))).toContain(
    words("2017年", "买", "对方", "多少"),
  );
  expect(kept(page("<h2>两位学者怎么看</h2>"))).toContain(words("两位", "学者", "怎么", "看"));
  expect(kept(page("<h2>Peterson Institute 数据</h2>"))).toContain(`Peterson Institute ${words("数据")}`);
});

test("the years of a span stay together, and no line begins with the sign inside a name", () => {
  expect(wholes("2000–2010年的降幅")).toEqual(["2000–2010年"]);
  expect(wholes("尼古拉斯·拉迪对官方数据")).toEqual(["斯·拉"]);
});

test("a linked number stays with the word that counts", () => {
  expect(kept(page('<p>减到<a class="fact"><data>237</data></a>船，一船</p>'))).toContain(
    '<span class="whole"><a class="fact"><data>237</data></a>船</span>，一船',
  );
  const apart = page('<p>占<a class="fact">三成</a>多，<a class="fact">25</a>。</p>');
  expect(kept(apart)).toBe(apart);
});

test("a source under a picture may break after it alone", () => {
  const source = page('<figure class="still"><p class="source">美国人口普查局；联合国贸易数据库</p></figure>');
  expect(kept(source)).toBe(source);
});

test("numbers inside links are kept whole too, pictures and small heads are left alone", () => {
  expect(kept(page("<p>从<a>3月2日</a>起</p>"))).toContain('<a><span class="whole">3月2日</span></a>');
  const alone = page('<p class="kicker">3月2日</p><svg><text>3月2日</text></svg>');
  expect(kept(alone)).toBe(alone);
});

test("a page in another language stays as it is", () => {
  const english = page("<p>2 March, 25%</p>", "en-GB");
  expect(kept(english)).toBe(english);
});
