import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readContent } from "../check/read-content.ts";
import { correctionsFile } from "../ledger/corrections.ts";
import { printDate } from "../ledger/print-date.ts";
import { compare } from "./diff/compare.ts";
import { loadCode, unpackOldTree } from "./diff/old-tree.ts";
import { owedCorrections, owedWords } from "./diff/owed.ts";
import { writeDiffPage } from "./diff/page.ts";
import { readVersion } from "./diff/version.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run diff -- main`: writes a page of every sentence, fact and picture that differs from a branch, tag or commit;
 * by default from the last commit.
 */
const {
  values: { out },
  positionals: [revision = "HEAD"],
} = readFlags({ out: { type: "string", default: ".cache/diff.html" } }, "a branch, tag or commit");

try {
  const old = unpackOldTree(revision);
  try {
    const [was, is] = [await loadCode(old.folder), await loadCode(".")];
    const before = readVersion(readContent(old.folder), was);
    const files = readContent(".");
    const after = readVersion(files, is);
    const drawn = Object.keys(was.scenes).length > 0;
    const changes = compare(before, drawn ? after : { ...after, stills: new Map() });
    const faults = [
      ...before.faults.map((fault) => `Before: ${fault}`),
      ...after.faults.map((fault) => `Now: ${fault}`),
    ];
    const owed = owedCorrections(
      changes,
      files.get(correctionsFile) ?? "",
      printDate(new Date().toISOString().slice(0, 10), after.ledger.story.language),
    );
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, writeDiffPage({ title: after.ledger.story.title, since: old.commit, faults, owed }, changes));
    const passages = [...changes.passages.values()].reduce((sum, pairs) => sum + pairs.length, 0);
    console.log(
      `Since ${old.commit}\n${changes.facts.length} facts, ${passages} passages and ${changes.stills.length} pictures changed: ${pathToFileURL(resolve(out)).href}`,
    );
    if (owed.length) console.log([owedWords, ...owed].join("\n"));
  } finally {
    old.remove();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
