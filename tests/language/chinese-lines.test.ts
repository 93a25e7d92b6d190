import { expect, test } from "vitest";
import { drawnScene } from "../../src/check/drawn-scene.ts";
import { readContent } from "../../src/check/read-content.ts";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { scenes } from "../../src/scenes/index.ts";

const original = readLedger(readContent("."));
const ledger = { ...original, story: { ...original.story, language: "zh-Hans" } };

const chinese = "美国对“中国商品”加征关税，北京还击；双方（在华盛顿）谈判《中国制造2025》：贸易逆差、补贴。";

/** Chinese about as wide as English words, full of signs; their numbers stay. */
const asChinese = (words: string, from: number): string =>
  words.replace(/[A-Za-z][A-Za-z’' ,;:.-]*/g, (run) => {
    const start = (from * 7) % chinese.length;
    return (chinese.slice(start) + chinese).slice(0, Math.ceil(run.length / 2));
  });

const sizes = [
  { width: 320, height: 320 },
  { width: 288, height: 190 },
  { width: 358, height: 250 },
  { width: 500, height: 300 },
  { width: 940, height: 640 },
];

test.each(Object.values(scenes))("no line in $id parts a sign of Chinese from its words, at any size", (scene) => {
  const labels = ledger.scenes[scene.id]!.labels;
  const words = Object.fromEntries(
    Object.entries(labels).map(([name, text], i) => [
      name,
      // patterns and lists of names are no prose
      text.includes("%") || name === "months" || name === "weekdays" ? text : asChinese(fillSlots(text, ledger), i),
    ]),
  );
  const drawn = drawnScene(scene, words, ledger);
  if (!drawn || "fault" in drawn) throw new Error(`${scene.id} cannot be drawn`);
  const whole = new Set(Object.values(words));
  const lines = sizes.flatMap((size) =>
    scene.keyframes.flatMap((_, playhead) =>
      drawn
        .frame(words, playhead, size)
        .flatMap(({ text }) => (text === undefined ? [] : [text.replaceAll("\u200b", "")]))
        .filter((line) => !whole.has(line)),
    ),
  );
  // a label may itself begin or end with a sign, and so may its first and last line
  const inner = lines.filter((line) => ![...whole].some((words) => words.startsWith(line)));
  for (const line of inner) expect(line).not.toMatch(/^[，。、；：？！）》”’…·%]/);
  const notLast = lines.filter((line) => ![...whole].some((words) => words.endsWith(line)));
  for (const line of notLast) expect(line).not.toMatch(/[（《“‘]$/);
});
