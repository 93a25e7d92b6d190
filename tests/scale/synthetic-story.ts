import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { register } from "../../src/commands/new/register.ts";
import { writeChart, writeScene } from "../../src/commands/new/scene-code.ts";

/** Scenes and facts in each chapter: together 200 scenes and 3,000 facts in 100 chapters. */
export const perChapter = { scenes: 2, facts: 30 } as const;

const steps = ["first", "second", "third"];
const two = (n: number): string => String(n).padStart(2, "0");

/**
 * A whole story with this number of chapters (100 at most), content and scenes' code, as files by path. It passes the
 * check.
 */
export function syntheticStory(chapters: number): Map<string, string> {
  const files = new Map(
    ["content/interface.yaml", "content/words.txt"].map((file) => [file, readFileSync(file, "utf8")]),
  );
  let index =
    'import type { Scene } from "../scene/scene.ts";\n\n/** Every scene. */\nexport const scenes: Readonly<Record<string, Scene>> = {\n};\n';
  const facts: string[] = [];
  const sources: string[] = [];
  for (let chapter = 0; chapter < chapters; chapter++) {
    const source = `source-${chapter}`;
    sources.push(
      `${source}: { publisher: Office of Records, title: "Notice", published: 2018-09-21, kind: official, url: "https://www.example.org/${source}" }`,
    );
    const ids = Array.from({ length: perChapter.facts }, (_, i) => `fact-${chapter}-${i}`);
    ids.forEach((id, i) =>
      facts.push(
        `${id}: { what: Goods of a kind, value: ${10 + ((chapter * 7 + i * 13) % 400)}.5, digits: 1, unit: usd-billion, known: 2018-09-21, source: ${source}, verified: arithmetic }`,
      ),
    );
    const scenes = Array.from({ length: perChapter.scenes }, (_, i) => ({
      name: `scene-${chapter}-${i}`,
      facts: ids.slice(i * 3, i * 3 + 3),
    }));
    for (const { name, facts } of scenes) {
      files.set(`src/charts/${name}.ts`, writeChart(name, { facts }));
      files.set(`src/scenes/${name}.ts`, writeScene(name, { facts }, steps));
      index = register(index, name);
      files.set(
        `content/scenes/${name}.yaml`,
        stringify({
          title: "Some goods are worth more than others",
          subtitle: "Value of goods, in US dollars, 2018",
          labels: Object.fromEntries([["unit", "US dollars, 2018"], ...facts.map((id) => [id, `{${id} short}`])]),
          keyframes: Object.fromEntries(
            steps.map((step, i) => [
              step,
              {
                title: `The ${step} is worth {${facts[i]} short}`,
                sources: [source],
                alt: `Bars of goods; the ${step} stands for {${facts[i]}}.`,
              },
            ]),
          ),
        }),
      );
    }
    files.set(
      `content/chapters/${two(chapter)}-chapter-${chapter}.mdx`,
      `---\ntitle: A chapter\ndek: It tells of goods.\n---\n\n${ids.map(paragraph).join("\n\n")}\n\n${scenes.map(({ name, facts }) => `<Scene name="${name}">\n\n${steps.map((step, i) => `<Step at="${step}" when="6 July 2018">\n\nThe ${step} of these goods are worth <Fact id="${facts[i]}" />, as both sides count them in the same books.\n\n</Step>`).join("\n\n")}\n\n</Scene>`).join("\n\nBetween two pictures there is text.\n\n")}\n`,
    );
  }
  return files
    .set("src/scenes/index.ts", index)
    .set("content/facts.yaml", `${facts.join("\n")}\n`)
    .set("content/sources.yaml", `${sources.join("\n")}\n`)
    .set("content/quotations.yaml", "{}\n")
    .set("content/glossary.yaml", "{}\n")
    .set(
      "content/story.yaml",
      'title: A Long Story\nkicker: A measure\nstandfirst: Goods, and more goods.\nbyline: By nobody\nday: 2019-02-08\ndeadline: 2019-03-01\nlanguage: en-GB\nchecked: 2019-02-08\ncorrections: Write to nobody.\nscroll_hint: Scroll\ntape:\n  - label: Goods\n    us: { value: "{fact-0-0 short}" }\n    china: { value: "{fact-0-1 short}" }\n',
    );
}

const paragraph = (id: string, i: number): string =>
  `In ${(i % 28) + 1} June 2018 one office counted goods worth <Fact id="${id}" />. The other kept to its own books and wrote the same sum. Both printed it in a notice that few people read, since it came out late on a Friday.`;
