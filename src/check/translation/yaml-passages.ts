import { slotsIn } from "../../ledger/fill-slots.ts";
import { tidy } from "../../ledger/ledger.ts";
import { readYaml, type Path, type YamlFile } from "../../ledger/read-yaml.ts";
import { suggest } from "../../ledger/suggest.ts";
import { translatedPath } from "../../ledger/translation/editions.ts";
import type { TextFile } from "../../ledger/translation/lay-yaml.ts";
import { pathsIn, valueAt } from "../../ledger/translation/paths-in.ts";
import { hasLetters, wordFieldsOf, type WordField } from "../../ledger/translation/word-fields.ts";
import { lineOf, problem, startOf, type Problem } from "../../schemas/problem.ts";
import { beginningOf, onOneLine, type Passage } from "./passage.ts";

/** What a translation has of a file of the original, and what is wrong with it. */
export interface Compared {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/**
 * Compares a YAML file of `content/` with its translation: each field with words must be in both, and print the same
 * facts. `names` is undefined where names.yaml cannot be read: it may hold any name.
 */
export function compareYaml(
  { file, text, placeOf = (at) => ({ ...at, file }) }: TextFile,
  translation: string | undefined,
  edition: string,
  names: ReadonlyMap<string, string> | undefined,
): Compared {
  const name = file.replace("content/", "");
  const fields = wordFieldsOf(name);
  const source = readYaml(file, tidy(text));
  if (source.problems.length) return { passages: [], problems: [] };
  const found = pathsIn(source.data, fields);
  const needed = found.filter(
    ({ value, field }) =>
      !field.optional && !field.own && hasLetters(value) && !(field.named && (names?.has(String(value)) ?? true)),
  );
  const path = translatedPath(file, edition);
  const from = placeOf(startOf(file)).file;
  if (translation === undefined)
    return {
      passages: [],
      problems: needed.length
        ? [problem(startOf(path), `this file is missing; it holds the words of ${from} in this language`)]
        : [],
    };
  const yaml = readYaml(path, tidy(translation));
  if (yaml.problems.length) return { passages: [], problems: yaml.problems };
  const problems = needed
    .filter((one) => valueAt(yaml.data, one.path) === undefined)
    .map((one) =>
      problem(
        yaml.keyAt(one.path),
        `${JSON.stringify(one.path.join("."))} is missing; the original has “${beginningOf(onOneLine(one.value))}” (${lineOf(placeOf(source.valueAt(one.path)))})`,
      ),
    );
  const passages = found.flatMap(({ path: at, value, field }): Passage[] => {
    const words = valueAt(yaml.data, at);
    return words === undefined || field.own || field.setting || !hasLetters(value)
      ? []
      : [
          {
            file: path,
            key: at.join("."),
            original: onOneLine(value),
            words: onOneLine(words),
            at: yaml.valueAt(at),
          },
        ];
  });
  const allowed = new Set(found.map((one) => JSON.stringify(one.path)));
  const parents = new Set(found.flatMap((one) => one.path.map((_, i) => JSON.stringify(one.path.slice(0, i)))));
  const own = fields.filter((field) => field.own);
  const extra = (data: unknown, at: Path): Problem[] => {
    if (allowed.has(JSON.stringify(at)) || own.some((field) => fits(field, at))) return [];
    if (parents.has(JSON.stringify(at)) && typeof data === "object" && data !== null)
      return Object.entries(data).flatMap(([key, value]) =>
        extra(value, [...at, Array.isArray(data) ? Number(key) : key]),
      );
    return [problem(yaml.keyAt(at), whyExtra(from, source, at))];
  };
  return {
    passages,
    problems: [
      ...problems,
      ...extra(yaml.data ?? {}, []),
      ...passages.flatMap((passage) => sameSlots(passage, name === "interface.yaml")),
    ],
  };
}

const fits = ({ path }: WordField, at: Path): boolean =>
  path.length === at.length && path.every((part, i) => part === "*" || part === at[i]);

function whyExtra(file: string, source: YamlFile, at: Path): string {
  const name = JSON.stringify(at.join("."));
  if (source.has(at))
    return `${name} has no words to translate; ${file} alone says it: delete this from the translation`;
  const beside = valueAt(source.data, at.slice(0, -1));
  const known = typeof beside === "object" && beside !== null ? Object.keys(beside) : [];
  const usual = file.endsWith(".csv")
    ? "; delete it: here stand only words, and none that a row above has"
    : "; delete it, or put it there first";
  return `${file} has no ${name}${suggest(String(at.at(-1)), known) || usual}`;
}

/** Whether a passage prints what its original prints, in whatever order and form. */
function sameSlots({ original, words, at }: Passage, places: boolean): Problem[] {
  const idsIn = (text: string): string[] =>
    places
      ? [...new Set(text.match(/\{\w+\}/g))].sort()
      : slotsIn(text)
          .map(({ id }) => `{${id}}`)
          .sort();
  const [before, after] = [idsIn(original), idsIn(words)];
  const lost = without(before, after);
  const more = without(after, before);
  return [
    ...(lost.length ? [problem(at, `the original prints ${lost.join(", ")} here, and the translation does not`)] : []),
    ...(more.length ? [problem(at, `the translation prints ${more.join(", ")} here, and the original does not`)] : []),
  ];
}

/** What of a list is not in another, each as often as it is missing there. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const i = left.indexOf(one);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}
