import { existsSync } from "node:fs";
import { readTree } from "../build/tree.ts";
import { readFlags } from "./read-flags.ts";
import { readFolder, verify } from "./verify/verify.ts";

/**
 * `npm run verify -- https://example.org/trade/`: lists what is wrong with a host that should serve dist, and how to
 * fix it; exits 1 if there is anything.
 */
const {
  values: { dist },
  positionals: [given],
} = readFlags({ dist: { type: "string", default: "dist" } }, "the address of a folder");

try {
  const folder = readFolder(given ?? "");
  if (!existsSync(`${dist}/index.html`))
    throw new Error(
      `${dist} holds no build to compare with; run npm run build first, or name the folder that you uploaded with --dist`,
    );
  const { findings, files } = await verify(folder, readTree(dist));
  for (const { level, what, mend } of findings)
    console.log(`${level === "wrong" ? "WRONG" : "could be better"}: ${what}.\n  To mend it: ${mend}.`);
  const wrongs = findings.filter(({ level }) => level === "wrong").length;
  console.log(
    wrongs
      ? `\n${folder}: ${wrongs} wrong.`
      : `${findings.length ? "\n" : ""}${folder} serves this build: ${files} files, nothing wrong.`,
  );
  process.exitCode = wrongs ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
