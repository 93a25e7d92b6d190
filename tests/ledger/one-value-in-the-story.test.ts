import { parse } from "yaml";
import { expect, test } from "vitest";
import { readContent } from "../../src/check/read-content.ts";
import { compare } from "../../src/commands/diff/compare.ts";
import { readVersion } from "../../src/commands/diff/version.ts";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { originalOf } from "../../src/ledger/translation/editions.ts";
import { readLedger, tidy } from "../../src/ledger/ledger.ts";
import { escape } from "../../src/marks/svg.ts";
import { scenes } from "../../src/scenes/index.ts";
import { derivations } from "../../src/schemas/fact.ts";

const facts = "content/facts.yaml";
const story = originalOf(readContent("."));
const version = (files: ReadonlyMap<string, string>) => readVersion(files, { scenes, readLedger, faults: [] });
const before = version(story);

/** A fact and everything derived from it, read directly from the files. */
function withDerived(id: string): ReadonlySet<string> {
  const entries = Object.assign(
    {},
    ...[facts, "content/reporting.yaml"].map((file) => parse(story.get(file) ?? "")),
  ) as Record<string, Record<string, unknown>>;
  const all = new Set([id]);
  for (let size = 0; size < all.size;) {
    size = all.size;
    for (const [other, entry] of Object.entries(entries))
      if (derivations.some((how) => (entry[how] as string[] | undefined)?.some((part) => all.has(part))))
        all.add(other);
  }
  return all;
}

/** Where the files name one of some facts: the first line of the paragraph in a chapter, the line itself in YAML. */
function placesNaming(ids: ReadonlySet<string>): Set<string> {
  const places = new Set<string>();
  const names = (text: string) =>
    [...text.matchAll(/<Fact id="([^"]+)"|\{([a-z][\w-]*)[^{}]*\}/g)].some((match) => ids.has(match[1] ?? match[2]!));
  for (const [file, text] of story) {
    if (!/(chapters\/.*\.mdx|scenes\/.*\.yaml|story\.yaml|article-check\.yaml)$/.test(file)) continue;
    const lines = tidy(text).split("\n");
    let first = 0;
    lines.forEach((line, i) => {
      if (line.trim() === "") first = i + 1;
      if (names(line)) places.add(`${file}:${file.endsWith(".mdx") ? first + 1 : i + 1}`);
    });
  }
  return places;
}

test.each(["days-left", "us-list-3", "us-deficit-2017"])(
  "another value of %s changes every sentence, title, label, text alternative, corner of the tape and row of the check that names it, and nothing else",
  (id) => {
    const entry = new RegExp(`^(${id}:\\n(?: .*\\n)*? +value: )([\\d.]+)`, "m");
    const changed = new Map([
      ...story,
      [facts, story.get(facts)!.replace(entry, (_, head: string, value: string) => `${head}${Number(value) + 7}`)],
    ]);
    const after = version(changed);
    const changes = compare(before, after);
    const ids = withDerived(id);

    expect(new Set(changes.facts.map((fact) => fact.id))).toEqual(ids);
    const places = [...changes.passages.values()]
      .flat()
      .flatMap((pair) => [pair.before, pair.after].flatMap((passage) => passage?.place ?? []));
    const named = placesNaming(ids);
    expect(named.size).toBeGreaterThan(2);
    expect([...new Set(places)].sort()).toEqual([...named].sort());

    for (const scene of Object.values(scenes)) {
      const labels = Object.entries(before.ledger.scenes[scene.id]!.labels);
      const uses =
        scene.facts.some((fact) => ids.has(fact)) ||
        labels.some(([, words]) => [...words.matchAll(/\{([\w-]+)/g)].some((slot) => ids.has(slot[1]!)));
      for (const { id: step } of scene.keyframes) {
        const [old, fresh] = [before, after].map(({ stills }) => stills.get(`${scene.id}, ${step}`)!);
        if (!uses) expect(fresh, `${scene.id}, ${step}`).toBe(old);
        for (const [, words] of labels) {
          const [was, is] = [before, after].map(({ ledger }) => `>${escape(fillSlots(words, ledger))}</text>`);
          if (was !== is && old!.includes(was!)) expect(fresh, `${scene.id}, ${step}`).toContain(is);
        }
      }
    }
  },
);
