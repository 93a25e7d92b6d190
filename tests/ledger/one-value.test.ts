import { expect, test } from "vitest";
import { fillSlots } from "../../src/ledger/fill-slots.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { readChapter } from "../../src/check/chapter.ts";
import { smallStory } from "../check/small-story.ts";

/** Every text that readers see, by its place. */
function texts(files: ReadonlyMap<string, string>): Map<string, string> {
  const ledger = readLedger(files);
  expect(ledger.problems).toEqual([]);
  const all = new Map<string, string>();
  for (const front of ledger.chapters) {
    readChapter(files.get(front.file)!, front, ledger).chapter.prose.forEach(({ words }, i) =>
      all.set(`${front.file} ${i}`, words),
    );
  }
  for (const [name, { labels, keyframes, title, subtitle }] of Object.entries(ledger.scenes)) {
    for (const [key, text] of [
      ["title", title],
      ["subtitle", subtitle],
      ...Object.entries(labels),
      ...Object.entries(keyframes).flatMap(([id, frame]) => [
        [`${id}.title`, frame.title],
        [`${id}.alt`, frame.alt],
      ]),
    ])
      all.set(`${name} ${key}`, fillSlots(text!, ledger));
  }
  ledger.story.tape.forEach((row, i) =>
    all.set(`tape ${i}`, [row.label, row.us.value, row.china.value].map((text) => fillSlots(text, ledger)).join("|")),
  );
  return all;
}

test.each([
  [
    "value: 50",
    "value: 60",
    [
      "content/chapters/01-round-one.mdx 0",
      "content/chapters/01-round-one.mdx 2",
      "tape 0",
      "volleys list-1.alt",
      "volleys list-1.title",
    ],
  ],
  [
    "value: 200",
    "value: 267",
    ["content/chapters/01-round-one.mdx 0", "content/chapters/01-round-one.mdx 3", "tape 0", "volleys list-3.alt"],
  ],
  ["value: 21", "value: 20", ["content/chapters/01-round-one.mdx 0"]],
])(
  "changing %s to %s changes every text that uses it or is worked out from it, and nothing else",
  (from, to, changed) => {
    const before = texts(smallStory);
    const after = texts(
      new Map([...smallStory, ["content/facts.yaml", smallStory.get("content/facts.yaml")!.replace(from, to)]]),
    );
    expect([...before.keys()].filter((key) => before.get(key) !== after.get(key)).sort()).toEqual([...changed].sort());
  },
);
