import { tidy } from "../../ledger/ledger.ts";
import { readChapter } from "../../ledger/read-chapter.ts";
import { translatedPath } from "../../ledger/translation/editions.ts";
import { lineOf, problem, startOf, type Problem, type SourcePosition } from "../../schemas/problem.ts";
import { unitsOf, type Unit } from "./chapter-units.ts";
import { beginningOf, onOneLine, type Passage } from "./passage.ts";
import { without, type Compared } from "./yaml-passages.ts";

/**
 * Compares a chapter with its translation: the same steps in the same order, in each the same paragraphs and headings,
 * facts, quotations, terms and citations. `known` tells whether words of the original were there when the translation
 * was last found up to date, so that a paragraph that is new is the one that is told as missing.
 */
export function compareChapters(
  file: string,
  original: string,
  translation: string | undefined,
  edition: string,
  known: (words: string) => boolean,
): Compared {
  const path = translatedPath(file, edition);
  if (translation === undefined)
    return { passages: [], problems: [problem(startOf(path), `this chapter is missing; it is ${file} translated`)] };
  const [before, after] = [unitsOf(file, tidy(original)), unitsOf(path, tidy(translation))];
  if (!before || !after) return { passages: [], problems: [] }; // the check of the chapter says why
  const front = compareFront(file, original, path, translation);
  const problems = [...front.problems];
  const passages = [...front.passages];
  let last: SourcePosition = startOf(path);
  for (const unit of before) {
    const other = after.find(({ name }) => name === unit.name);
    if (!other) {
      problems.push(problem(last, `${named(unit)} is missing after this; it stands in ${lineOf(unit.at)}`));
      continue;
    }
    last = other.at;
    const { blocks, tags } = compareUnits(unit, other, known);
    problems.push(...blocks, ...tags);
    if (!blocks.length)
      unit.blocks.forEach(({ text: original }, i) => {
        const { kind, text: words, at, lastLine } = other.blocks[i]!;
        const key = `${unit.name}/${i + 1}`;
        passages.push({ file: path, key, original, words, at, lastLine, ...(kind === "when" && { isDate: true }) });
      });
  }
  const names = before.map(({ name }) => name);
  for (const unit of after)
    if (!names.includes(unit.name))
      problems.push(problem(unit.at, `${file} has no such step or place: ${named(unit)}; delete it`));
  const common = after.filter(({ name }) => names.includes(name));
  const order = names.filter((name) => common.some((unit) => unit.name === name));
  const moved = common.find(({ name }, i) => name !== order[i]);
  if (moved) problems.push(problem(moved.at, `${named(moved)} stands elsewhere in ${file}; keep its order of steps`));
  return { passages, problems };
}

const named = ({ name }: Unit): string =>
  name === "opening"
    ? "the text before the first scene"
    : name.startsWith("after-")
      ? `the text after scene ${JSON.stringify(name.slice(6))}`
      : `step ${JSON.stringify(name)}`;

function compareUnits(
  original: Unit,
  unit: Unit,
  known: (words: string) => boolean,
): { readonly blocks: Problem[]; readonly tags: Problem[] } {
  const tagNames = (one: Unit): string[] => one.tags.map(({ name }) => name);
  const more = without(tagNames(unit), tagNames(original));
  const lost = without(tagNames(original), tagNames(unit));
  return {
    blocks: compareBlocks(original, unit, known),
    tags: [
      ...lost.map((name) =>
        problem(
          unit.at,
          `${named(unit)} lacks ${name}, which the original has (${lineOf(original.tags.find((tag) => tag.name === name)!.at)})`,
        ),
      ),
      ...more.map((name) =>
        problem(
          unit.tags.findLast((tag) => tag.name === name)!.at,
          `the original has no ${name} in ${named(unit)}, or not so often; delete it`,
        ),
      ),
    ],
  };
}

function compareBlocks(original: Unit, unit: Unit, known: (words: string) => boolean): Problem[] {
  const kinds = [original, unit].map(({ blocks }) => blocks.map(({ kind }) => kind));
  if (String(kinds[0]) === String(kinds[1])) return [];
  if (original.blocks.length > unit.blocks.length) {
    const fresh = original.blocks.findIndex(({ text }) => !known(text));
    const differs = original.blocks.findIndex(({ kind }, i) => kind !== unit.blocks[i]?.kind);
    const at = fresh < 0 ? differs : fresh;
    const missing = original.blocks[at]!;
    return [
      problem(
        unit.blocks[Math.min(at, unit.blocks.length - 1)]?.at ?? unit.at,
        `a ${what(missing.kind)} of the original is missing here: “${beginningOf(missing.text)}” (${lineOf(missing.at)})`,
      ),
    ];
  }
  const differs = unit.blocks.findIndex(({ kind }, i) => kind !== original.blocks[i]?.kind);
  const { kind, at } = unit.blocks[differs]!;
  return [
    problem(
      at,
      original.blocks.length < unit.blocks.length
        ? `the original has ${original.blocks.length} paragraphs and headings in ${named(unit)}, and this is a ${what(kind)} more; join it to another, or delete it`
        : `this is a ${what(kind)}, and the original has a ${what(original.blocks[differs]!.kind)} here (${lineOf(original.blocks[differs]!.at)})`,
    ),
  ];
}

const what = (kind: string): string =>
  kind.replace(/#+/, (signs) => `heading with ${signs}`).replace(/^when$/, "date (when)");

/** Compares what stands above a chapter's words. */
function compareFront(file: string, original: string, path: string, translation: string): Compared {
  const [before, after] = [readChapter(file, tidy(original)).yaml, readChapter(path, tidy(translation)).yaml];
  const [own, other] = [before, after].map(({ data }) => (data ?? {}) as Readonly<Record<string, unknown>>);
  const fields = [...new Set([...Object.keys(own!), ...Object.keys(other!)])];
  const isWords = (field: string): boolean => field === "title" || field === "dek";
  return {
    passages: fields.filter(isWords).flatMap((field): Passage[] =>
      own![field] === undefined || other![field] === undefined
        ? []
        : [
            {
              file: path,
              key: field,
              original: onOneLine(own![field]),
              words: onOneLine(other![field]),
              at: after.valueAt([field]),
            },
          ],
    ),
    problems: fields
      .filter((field) => !isWords(field) && own![field] !== other![field])
      .map((field) =>
        problem(
          after.keyAt([field]),
          `${JSON.stringify(field)} must be as in ${file}: ${String(own![field] ?? "left out")}`,
        ),
      ),
  };
}
