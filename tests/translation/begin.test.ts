import { expect, test } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { askWith } from "../../src/commands/new/question.ts";
import { newLanguage } from "../../src/commands/new/language.ts";
import { readLedger } from "../../src/ledger/ledger.ts";
import { layOver } from "../../src/ledger/translation/lay-over.ts";
import { smallScenes, smallStory } from "../check/small-story.ts";

const before = { files: smallStory, ledger: readLedger(smallStory) };
const made = await newLanguage(askWith({ language: "fr-CH" }), before);
const files = new Map([...smallStory, ...made.files]);

test("a new language begins with a folder of the original's words, and nothing else", () => {
  expect([...made.files.keys()].every((file) => file.startsWith("content/fr/"))).toBe(true);
  expect(made.files.get("content/fr/facts.yaml")).toBe(
    [...smallStory.get("content/facts.yaml")!.matchAll(/^\S+:$|^ {2}(?:what|locator): .*$/gm)]
      .map(([line]) => `${line}\n`)
      .join(""),
  );
  expect(made.files.get("content/fr/rows/lists.yaml")).toBe(
    "columns:\n  day: day\n  list: list\n  usd_bn: usd_bn\nrows:\n  2018-07-06:\n    list: first\n  2018-09-24:\n    list: third\n",
  );
  const { story, facts, problems } = readLedger(layOver(files, "fr").files);
  expect(problems).toEqual([]);
  expect(story).toEqual({ ...before.ledger.story, language: "fr-CH" });
  expect(facts).toEqual(before.ledger.facts);
});

test("the check then names each of its passages as still to translate, and no more", () => {
  const told = checkContent(files, smallScenes).filter(({ file }) => file.startsWith("content/fr/"));
  const untranslated = told.filter(({ message }) => message.startsWith("these are still the original's words"));
  expect(untranslated.length).toBeGreaterThan(100);
  expect(told.filter((one) => !untranslated.includes(one))).toEqual([]);
});

test("a folder that is there already, or is called like no language, is refused", async () => {
  const ask = (name: string) => newLanguage(askWith({ language: "fr", name }), { ...before, files });
  await expect(ask("fr")).rejects.toThrow('--name "fr" is there already');
  await expect(ask("french")).rejects.toThrow('--name "french" must be a language code, such as fr');
});
