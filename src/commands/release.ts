import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTree } from "../build/tree.ts";
import { builtProblems } from "../check/built-pages.ts";
import { readFlags } from "./read-flags.ts";
import { askAudit } from "./release/ask-audit.ts";
import { releaseSpan } from "./release/release-span.ts";
import { releaseProblems } from "./release/release-problems.ts";
import { writeZip } from "./release/write-zip.ts";

/**
 * `npm run release [-- --built]`: builds with a PDF (or takes dist as it is), checks the result, and packs it into
 * release/twenty-one-days-STAMP.zip with its SHA-256 beside it. To roll back, unpack an older one.
 */
if (!readFlags({ built: { type: "boolean", default: false } }).values.built) {
  const { status } = spawnSync("node", ["src/commands/build.ts", "--pdf"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
}
const files = readTree("dist");
const dangers = askAudit();
const problems = [
  ...builtProblems("dist"),
  ...releaseProblems(files),
  ...(dangers ? [`packages: npm audit knows of ${dangers} high or critical dangers; run npm audit`] : []),
];
if (dangers === undefined) console.log("npm audit: no registry answered, so packages were not checked.");
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`\nNothing was released: ${problems.length} to mend.`);
  process.exit(1);
}

const name = `twenty-one-days-${files.get("version.txt")!.toString().trim()}.zip`;
const zip = writeZip(files, releaseSpan());
const sum = createHash("sha256").update(zip).digest("hex");
mkdirSync("release", { recursive: true });
writeFileSync(join("release", name), zip);
writeFileSync(join("release", `${name}.sha256`), `${sum}  ${name}\n`);
const pdfs = [...files.keys()].filter((path) => path.endsWith(".pdf"));
console.log(
  `release/${name}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB${pdfs.length ? `, with ${pdfs.join(", ")}` : ", without a PDF"}\nSHA-256 ${sum}`,
);
