import { tidy } from "../../ledger/ledger.ts";
import { readYaml } from "../../ledger/read-yaml.ts";
import { valueAt } from "../../ledger/translation/paths-in.ts";
import { lineOf, problem, startOf, type Problem } from "../../schemas/problem.ts";
import type { Passage } from "./passage.ts";
import { readRecord, recordFile, stateOf } from "./record.ts";

/** What has fallen behind the original, was never translated, or is not recorded; an error where the story is strict about it. */
export function tellStale(
  all: ReadonlyMap<string, string>,
  edition: string,
  passages: readonly Passage[],
): readonly Problem[] {
  const file = recordFile(edition);
  const record = readRecord(all.get(file));
  if (!record)
    return [problem(startOf(file), "this file cannot be read; put back what stood in it, or run npm run translated")];
  const story = readYaml("content/story.yaml", tidy(all.get("content/story.yaml") ?? ""));
  const severity = valueAt(story.data, ["translations"]) === "strict" ? "error" : "warning";
  const states = passages.map((passage) => ({ passage, state: stateOf(passage, record) }));
  const unrecorded = states.filter(({ state }) => state.is === "unrecorded");
  return [
    ...states.flatMap(({ passage: { at, original }, state }) => {
      if (state.is === "untranslated")
        return [
          problem(
            at,
            `these are still the original's words; translate them, or run npm run translated -- ${lineOf(at)} if they are to stay`,
            severity,
          ),
        ];
      if (state.is !== "behind") return [];
      const [from, to] = change(state.from, original);
      return [
        problem(
          at,
          `the original has changed since this was translated, from “${from}” to “${to}”; ${
            state.changed
              ? "if this says so by now, run npm run translated"
              : `change this too, then run npm run translated; if it fits as it is, npm run translated -- ${lineOf(at)}`
          }`,
          severity,
        ),
      ];
    }),
    ...(unrecorded.length
      ? [
          problem(
            startOf(file),
            `${unrecorded.length} ${unrecorded.length === 1 ? "passage is" : "passages are"} new or changed here, the first at ${lineOf(unrecorded[0]!.passage.at)}; run npm run translated, which records what each was made from`,
            severity,
          ),
        ]
      : []),
  ];
}

/** How many words around a change are shown. */
const around = 4;

/** Two versions of some words, of long ones only what differs and a few words around it. */
function change(from: string, to: string): readonly [string, string] {
  const [a, b] = [from.split(" "), to.split(" ")];
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const cut = (words: readonly string[]): string => {
    const [start, end] = [Math.max(0, head - around), words.length - Math.max(0, tail - around)];
    return `${start > 0 ? "… " : ""}${words.slice(start, end).join(" ")}${end < words.length ? " …" : ""}`;
  };
  return [cut(a), cut(b)];
}
