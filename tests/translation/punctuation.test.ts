import { expect, test } from "vitest";
import { checkPunctuation } from "../../src/check/translation/punctuation.ts";
import { formatProblem } from "../../src/schemas/problem.ts";

const file = "content/zh/chapters/01-a.mdx";
const told = (words: string, text = words, line = 1) =>
  checkPunctuation(
    [{ file, key: "opening/1", original: "", words, at: { file, line, column: 1 } }],
    new Map([[file, text]]),
  ).map(formatProblem);

test.each([
  ["休战,九十天", ":1:3: , stands beside Chinese words, which have signs of their own; write ， or 、"],
  ["谈完了.", ":1:4: . stands beside Chinese words, which have signs of their own; write 。"],
  ["他说: 不会", ":1:3: : stands beside Chinese words, which have signs of their own; write ："],
  ["谁来查?", ":1:4: ? stands beside Chinese words, which have signs of their own; write ？"],
  ["关税;出口", ":1:3: ; stands beside Chinese words, which have signs of their own; write ；"],
  ["加税!再谈", ":1:3: ! stands beside Chinese words, which have signs of their own; write ！"],
  ["据CSIS, 中国", ":1:6: , stands beside Chinese words, which have signs of their own; write ， or 、"],
  ['<Fact id="a" />,再谈', ":1:16: , stands beside Chinese words, which have signs of their own; write ， or 、"],
  ["还剩{days-left},再谈", ":1:14: , stands beside Chinese words, which have signs of their own; write ， or 、"],
  ["**关税**, 出口", ":1:7: , stands beside Chinese words, which have signs of their own; write ， or 、"],
])("%s is told", (words, says) => {
  expect(told(words)).toEqual([file + says]);
});

test("each of several is told at its own place, below the first line too", () => {
  const text = '杜瓦永(Doyon)说\n"不会"。';
  expect(told(text.replace("\n", " "), text)).toEqual([
    expect.stringMatching(/:1:4: \(.*write （$/),
    expect.stringMatching(/:1:10: \).*write ）$/),
    expect.stringMatching(/:2:1: ".*write “ or ”$/),
    expect.stringMatching(/:2:4: ".*write “ or ”$/),
  ]);
});

test("an entry's words are checked each by itself, and not the signs that hold it together", () => {
  expect(told('{"full":"{n}美元","short":"{n}元"}')).toEqual([]);
  expect(told('{"full":"约,{n}美元"}', "usd: { full: 约,{n}美元 }")).toEqual([
    expect.stringMatching(/:1:1[0-9]: , stands.*write ， or 、$/),
  ]);
});

test.each([
  "“关税”，《纽约时报》：出口（2018年）。",
  "《Trade, not aid》一文",
  "Apple Inc.说，U.S.也说",
  "12.5亿、1,000人、12:30",
  "见https://example.org/a?b=c,d",
  "[“换边”](#aftermath-count)的是",
  '<Cite id="a" when="1月, 2月">说明</Cite>写道',
  "Yahoo!的网页",
])("%s is in order", (words) => {
  expect(told(words)).toEqual([]);
});
