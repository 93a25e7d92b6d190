import { writeFileSync } from "node:fs";
import { readContent } from "../check/read-content.ts";
import { compareEdition } from "../check/translation/compare-edition.ts";
import { beginningOf } from "../check/translation/passage.ts";
import { readRecord, recordFile, writeRecord } from "../check/translation/record.ts";
import { renew } from "../check/translation/renew.ts";
import { editionsIn } from "../ledger/translation/editions.ts";
import { lineOf } from "../schemas/problem.ts";
import { readFlags } from "./read-flags.ts";

/**
 * `npm run translated [-- FILE:LINE … | --all]`: records which words of the original each passage of a translation was
 * made from. A passage that has fallen behind is taken to follow the original once its own words have changed, or when
 * it is named here; `--all` takes all as they are.
 */
const {
  values: { all },
  positionals: named,
} = readFlags({ all: { type: "boolean", default: false } }, "FILE:LINE …");
const files = readContent(".");
const editions = editionsIn(files.keys());
const places = new Set(named.map((place) => place.replaceAll("\\", "/").replace(/^(.*?:\d+):\d+$/, "$1")));
const known = new Set<string>();

for (const edition of editions) {
  const file = recordFile(edition);
  const { passages, problems } = compareEdition(files, edition);
  passages.forEach((passage) => known.add(lineOf(passage.at)));
  const before = files.get(file);
  // One that cannot be read is made anew.
  const old = readRecord(before) ?? new Map<string, never>();
  const { record, renewed, left } = renew(passages, old, (one) => all || places.has(lineOf(one.at)));
  const unread = [...old.keys()].filter((name) => !record.has(name) && files.has(`content/${edition}/${name}`));
  if (unread.length) {
    console.error(
      `content/${edition}/${unread.join(", ")} cannot be read, so nothing is recorded; npm run check says what to mend`,
    );
    process.exitCode = 1;
    continue;
  }
  const text = writeRecord(record);
  if (text !== before) writeFileSync(file, text);
  console.log(`${file}: ${passages.length} passages, ${renewed.length} recorded anew`);
  for (const passage of left) console.log(`${lineOf(passage.at)}: not changed since: “${beginningOf(passage.words)}”`);
  if (left.length)
    console.log(
      `${left.length} still ${left.length === 1 ? "waits" : "wait"}: translate, or name the line if it fits as it is: npm run translated -- ${lineOf(left[0]!.at)}`,
    );
  if (problems.length) console.log(`npm run check names ${problems.length} more to mend in content/${edition}.`);
}
if (!editions.length) console.log("There is no translation yet; npm run new -- language begins one.");
for (const place of places)
  if (!known.has(place)) {
    console.error(
      `${place}: no passage begins on this line; write it as npm run check does, such as content/zh/facts.yaml:12`,
    );
    process.exitCode = 1;
  }
