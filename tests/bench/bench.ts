import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { makeBaselines, type BenchPage } from "./make-baselines.ts";
import { profiles } from "./profiles.ts";
import { readWords } from "./read-words.ts";
import { serveFast } from "./serve-fast.ts";
import { measures, median, table, type Medians } from "./table.ts";
import { visit } from "./visit.ts";
import { makeUnscripted } from "./without-script.ts";
import { launchChromium } from "../../src/commands/launch-chromium.ts";
import { readFlags } from "../../src/commands/read-flags.ts";

/**
 * `npm run bench [-- --runs 5 --quick --built]`: measures the story, pages with the same words, and its own HTML
 * without script, in one run, on a phone and a desktop. It passes no judgement. --quick: the phone only, and 6,000
 * pixels of scrolling; --built: dist as it is.
 */
const { values: how } = readFlags({
  runs: { type: "string", default: "5" },
  quick: { type: "boolean", default: false },
  built: { type: "boolean", default: false },
});
const runs = Math.max(1, Math.floor(Number(how.runs)) || 1);

if (!how.built || !existsSync("dist/index.html")) {
  const { status } = spawnSync("node", ["src/commands/build.ts"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}
const baselines = await makeBaselines(".cache/bench", readWords(readFileSync("dist/index.html", "utf8")));
const pages: readonly BenchPage[] = [
  { name: "story", folder: "dist" },
  ...baselines,
  makeUnscripted("dist", ".cache/bench/no-script"),
];
const servers = await Promise.all(pages.map(({ folder }) => serveFast(folder)));

// The first browser of a run starts with a cold disk cache: keep that out of the measurements.
const cold = await launchChromium();
await visit(cold, `${servers[1]!.origin}/`, profiles.desktop, 1000).finally(() => cold.close());

for (const [name, profile] of Object.entries(profiles).slice(0, how.quick ? 1 : undefined)) {
  const visits = new Map(pages.map((page) => [page.name, [] as Medians[]]));
  // Pages take turns, so that background load affects all of them alike.
  for (let run = 1; run <= runs; run++) {
    for (const [i, page] of pages.entries()) {
      const browser = await launchChromium();
      try {
        visits.get(page.name)!.push(await visit(browser, `${servers[i]!.origin}/`, profile, how.quick ? 6000 : 60_000));
      } finally {
        await browser.close();
      }
      process.stderr.write(`\r${name}, run ${run} of ${runs}: ${page.name}          `);
    }
  }
  process.stderr.write("\r");
  const medians = Object.fromEntries(
    [...visits].map(([page, all]) => [
      page,
      Object.fromEntries(measures.map(([key]) => [key, median(all.flatMap((one) => one[key] ?? []))])),
    ]),
  );
  console.log(
    `\n${name}, ${runs === 1 ? "one run" : `medians of ${runs} runs`}; in brackets, the story's as a multiple of that page's\n${table(medians, "story")}`,
  );
}
for (const { close } of servers) close();
process.exit(0);
