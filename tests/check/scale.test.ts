import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import type { SceneShape } from "../../src/check/scene-shape.ts";
import { smallScenes, smallStory } from "./small-story.ts";

/** A story with this number of chapters, each with two scenes and thirty facts of its own. */
function longStory(chapters: number) {
  const files = new Map(smallStory);
  const [first, words] = ["content/chapters/01-round-one.mdx", "content/scenes/volleys.yaml"];
  const second =
    '<Scene name="b">\n<Step at="court">\n\nMore.\n\n</Step>\n<Step at="list-1">\n\nMore.\n\n</Step>\n<Step at="list-3">\n\nMore.\n\n</Step>\n</Scene>';
  let facts = files.get("content/facts.yaml")!;
  const scenes: SceneShape[] = [];
  for (let i = 0; i < chapters; i++) {
    let text = files
      .get(first)!
      .replace("](#after-the-lists)", "](#main)")
      .replace("## After the lists", second.replace('"b"', `"s${i}b"`))
      .replace('"volleys"', `"s${i}a"`)
      .replace(/<Term[^>]*>([^<]*)<\/Term>/, i === 0 ? "$&" : "<Plain>$1</Plain>");
    for (let j = 0; j < 30; j++) {
      facts += `f${i}-${j}: { what: x, value: ${i * 30 + j}, unit: days, known: 2018, source: ustr-list, verified: article-only }\n`;
      text += `\nThere were <Fact id="f${i}-${j}" /> of talks, which both sides counted in their own way on ${(j % 28) + 1} June 2018.\n`;
    }
    files.set(`content/chapters/${String(10 + (i % 90))}-chapter-${i}.mdx`, text);
    for (const scene of ["a", "b"]) {
      files.set(`content/scenes/s${i}${scene}.yaml`, files.get(words)!);
      scenes.push({ ...smallScenes[0]!, id: `s${i}${scene}` });
    }
  }
  files.delete(first);
  files.delete(words);
  files.set("content/facts.yaml", facts);
  return () => checkContent(files, scenes);
}

/** CPU milliseconds of this process, the least of three runs, so that background load does not matter. */
function cost(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

test("eight times the chapters, scenes and facts take nowhere near 64 times as long", () => {
  expect(longStory(8)()).toEqual([]);
  const [few, many] = [cost(longStory(8)), cost(longStory(64))];
  expect(many / few).toBeLessThan(8 * 2.5); // quadratic growth would take 64 times as long
});
