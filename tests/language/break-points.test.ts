import fc from "fast-check";
import { expect, test } from "vitest";
import { withBreaks } from "../../src/language/break-points.ts";
import { wrapWords } from "../../src/marks/text-width.ts";

const pieces = [
  "美国",
  "对中国商品加征关税",
  "贸易顺差",
  "，",
  "。",
  "：",
  "“真正的结构性改变”",
  "（白宫，1月31日）",
  "《中国制造2025》",
  "——",
  "……",
  "3233.2亿美元",
  "约7万吨",
  "15个百分点",
  "5–10%",
  "iPhone\u00a0X",
  "“CSIS”",
  "罗伯特·莱特希泽",
];
const sentence = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

test("no line of Chinese begins or ends with a sign that may not, or breaks a number, a Latin word or a dash", () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 1, max: 400 }), (words, width) => {
      const lines = wrapWords(withBreaks(words, "zh-Hans"), width);
      expect(lines.join("")).toBe(words);
      lines.slice(1).forEach((line, i) => {
        expect(line).not.toMatch(/^[，。、；：？！）》”’…—·%–]/);
        expect(lines[i]).not.toMatch(/[（《“‘–]$/);
        expect(`${lines[i]}|${line}`).not.toMatch(
          /[\d.]\|[\d.亿万个月日年%]|[亿万]\|美元|[A-Za-z]\|[A-Za-z]|—\|—|…\|…/,
        );
      });
    }),
  );
});

test("lines of Chinese break between its words, and hold names and dates together", () => {
  const narrow = (words: string) => wrapWords(withBreaks(words, "zh-Hans"), 1);
  expect(narrow("美国对中国商品加征关税")).toEqual(["美国", "对", "中国", "商品", "加征", "关税"]);
  expect(narrow("莱特希泽和姆努钦参加")).toEqual(["莱特希泽", "和", "姆努钦", "参加"]);
  expect(narrow("2018年6月8日起征")).toEqual(["2018年", "6月8日", "起征"]);
  expect(narrow("联合国贸易数据库")).toEqual(["联合国", "贸易", "数据库"]);
  expect(narrow("其中民企所占的份额")).toEqual(["其中", "民企所占的", "份额"]);
  expect(narrow("研究所测算")).toEqual(["研究所", "测算"]);
  expect(narrow("彼得森研究所")).toEqual(["彼得森", "研究所"]);
  expect(narrow("特朗普与习近平谈")).toEqual(["特朗普", "与", "习近平", "谈"]);
  expect(narrow("进口商往低里报")).toEqual(["进口商", "往低里报"]);
  expect(narrow("美国劳工统计局")).toEqual(["美国", "劳工", "统计局"]);
  expect(narrow("东部时间0时01分，起征")).toEqual(["东部", "时间", "0时01分，", "起征"]);
  expect(narrow("尼古拉斯·拉迪的解读")).toEqual(["尼古拉", "斯·拉迪的", "解读"]);
  expect(narrow("从2018年%m月%d日")).toEqual(["从", "2018年%m月%d日"]);
});

test("words of a language with spaces keep every byte", () => {
  for (const language of ["en-GB", "de", "ar", "ko"])
    expect(withBreaks("“Peak Pegasus”, 5–10%", language)).toBe("“Peak Pegasus”, 5–10%");
});
