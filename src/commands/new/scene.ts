import { stringify } from "yaml";
import { sumOf, type Ledger, type Table } from "../../ledger/ledger.ts";
import { wordUnits } from "../../ledger/read-table.ts";
import { id as idSchema, words as wordsSchema } from "../../schemas/fields.ts";
import { draft } from "./chapter.ts";
import { append, type Before, type Made } from "./made.ts";
import { bySchema, oneOf, type Ask } from "./question.ts";
import { register } from "./register.ts";
import { writeChart, writeScene, writeSceneTest, type Draws } from "./scene-code.ts";
import { askDraft } from "./where.ts";

const listed = (answer: string): string[] => answer.split(/[\s,]+/).filter(Boolean);

/**
 * Asks for a scene and writes its chart, keyframes, words, test and entry in src/scenes/index.ts; `index` is that
 * file's text.
 */
export async function newScene(ask: Ask, before: Before, index: string, taken: readonly string[]): Promise<Made> {
  const { ledger, files } = before;
  const name = await ask({
    key: "name",
    words: "Its name, in small letters and dashes",
    fault: (answer) =>
      !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(answer)
        ? "must begin with a small letter and be small letters, digits and dashes, such as two-ledgers"
        : taken.includes(answer)
          ? "is taken by another scene"
          : undefined,
  });
  const title = await ask({
    key: "title",
    words: "The finding of the whole scene, at most 70 characters",
    fault: bySchema(wordsSchema),
  });
  const subtitle = await ask({
    key: "subtitle",
    words: "What is measured, in which unit, on whose ledger, in which year",
    fault: bySchema(wordsSchema),
  });
  const steps = listed(
    await ask({
      key: "steps",
      words: "Its steps in reading order, named by what they show",
      usual: "first second",
      fault: stepsFault,
    }),
  );
  const facts = listed(
    await ask({
      key: "facts",
      words: "Which facts it draws, ids with spaces between",
      optional: true,
      fault: (answer) =>
        listed(answer)
          .filter((id) => !Object.hasOwn(ledger.facts, id))
          .map((id) => `names ${JSON.stringify(id)}, which is no fact`)[0],
    }),
  );
  const { draws, data, sources } = facts.length
    ? {
        draws: { facts },
        data: new Map<string, string>(),
        sources: [...new Set(facts.flatMap((id) => ledger.facts[id]!.sources))],
      }
    : await askRows(ask, before, name);
  const told = await askDraft(ask, before, "Which draft tells it");

  const bars = "facts" in draws ? draws.facts : [];
  const words = {
    title,
    subtitle,
    labels: Object.fromEntries([["unit", "Say here what a bar measures"], ...bars.map((id) => [id, `{${id} short}`])]),
    keyframes: Object.fromEntries(
      steps.map((step) => [
        step,
        { title: `Say here what ${step} shows`, sources, alt: `Say here what a reader should take from ${step}.` },
      ]),
    ),
  };
  const telling = `<Scene name="${name}">\n\n${steps.map((step) => `<Step at="${step}">\n\nSay here what to see at this step.\n\n</Step>\n\n`).join("")}</Scene>`;
  const [chapter, text] = told
    ? [told.file, append(files.get(told.file)!, `\n${telling}`)]
    : draft(
        ledger,
        { slug: freeSlug(name, ledger), title: "Say here what the chapter tells", dek: "Write here." },
        telling,
      );
  return {
    files: new Map([
      ...data,
      [`src/charts/${name}.ts`, writeChart(name, draws)],
      [`src/scenes/${name}.ts`, writeScene(name, draws, steps)],
      ["src/scenes/index.ts", register(index, name)],
      [`content/scenes/${name}.yaml`, stringify(words, { lineWidth: 0, aliasDuplicateObjects: false })],
      [`tests/scenes/${name}.test.ts`, writeSceneTest(name, steps.length)],
      [chapter, text],
    ]),
    scene: {
      id: name,
      datasets: "dataset" in draws ? [draws.dataset] : [],
      facts,
      labels: ["unit", ...bars],
      keyframes: steps.map((id) => ({ id })),
    },
    next: [
      ...[...data.keys()]
        .filter((file) => file.endsWith(".csv"))
        .map((file) => `Put the published rows into ${file}; npm run check prints the checksum to write beside them`),
      `Draw in src/charts/${name}.ts; npm run -s look -- ${name} --halves lays every step on sheets`,
      `Write the titles and text alternatives in content/scenes/${name}.yaml, and the steps' words in ${chapter}`,
      "That chapter is a draft, which readers do not see: move its lines of <Scene> into a published one, or delete the line draft: true, when all is written",
      `Say what must be true of it in tests/scenes/${name}.test.ts: npx vitest run -c tests/vitest.config.ts ${name}`,
    ],
  };
}

/** The scene's name, or with a number after it where a chapter has that name. */
function freeSlug(name: string, { chapters }: Ledger): string {
  const taken = new Set(chapters.map(({ slug }) => slug));
  let slug = name;
  for (let n = 2; taken.has(slug); n++) slug = `${name}-${n}`;
  return slug;
}

/** Rows for the scene: those of an existing dataset, or of a new one with sample rows. */
async function askRows(
  ask: Ask,
  { ledger }: Before,
  scene: string,
): Promise<{ readonly draws: Draws; readonly data: ReadonlyMap<string, string>; readonly sources: readonly string[] }> {
  const known = Object.keys(ledger.tables);
  const dataset = await ask({
    key: "rows",
    words: `Which dataset it draws (${known.join(", ")}), or a name for a new one`,
    usual: scene.replaceAll("-", "_"),
    fault: (answer) =>
      bySchema(idSchema)(answer) ??
      (known.includes(answer) && !numbersOf(answer) ? "has no column of numbers" : undefined),
  });
  const table = ledger.tables[dataset];
  if (table)
    return {
      draws: { dataset, name: nameColumn(table), amount: numbersOf(dataset)! },
      data: new Map(),
      sources: table.dataset.sources,
    };

  const unit = await ask({
    key: "unit",
    words: "The unit of its amounts, such as usd-billion, percent, count",
    usual: "count",
    ...oneOf("unit of content/interface.yaml", Object.keys(ledger.interface.units)),
  });
  const source = await ask({
    key: "source",
    words: "The source of its rows, an id of content/sources.yaml",
    ...oneOf("source", Object.keys(ledger.sources)),
  });
  const csv = "what,amount\nsample one,3\nsample two,5\nsample three,2\n";
  const describes = {
    title: "Say here what the rows are",
    sources: [source],
    vintage: "Say here which edition",
    sha256: sumOf(csv),
    columns: { what: { unit: "text" }, amount: { unit } },
  };
  return {
    draws: { dataset, name: "what", amount: "amount" },
    data: new Map([
      [`content/data/${dataset}.csv`, csv],
      [`content/data/${dataset}.yaml`, stringify(describes, { lineWidth: 0 })],
    ]),
    sources: [source],
  };

  function numbersOf(name: string): string | undefined {
    return Object.entries(ledger.tables[name]!.dataset.columns).find(
      ([, { unit }]) => !(wordUnits as readonly string[]).includes(unit),
    )?.[0];
  }
}

/** The first column whose words are short enough to fit beside a bar. */
function nameColumn({ dataset, rows }: Table): string {
  const worded = Object.keys(dataset.columns).filter((column) =>
    (wordUnits as readonly string[]).includes(dataset.columns[column]!.unit),
  );
  return (
    worded.find((column) => rows.every((row) => String(row[column] ?? "").length <= 20)) ??
    Object.keys(dataset.columns)[0]!
  );
}

function stepsFault(answer: string): string | undefined {
  const steps = listed(answer);
  const odd = steps.find((step) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(step));
  if (odd !== undefined) return `names ${JSON.stringify(odd)}; a step is small letters, digits and dashes`;
  return new Set(steps).size < steps.length ? "names a step twice" : undefined;
}
