import { spawnSync } from "node:child_process";
import { readContent } from "../check/read-content.ts";
import { editionsIn } from "../ledger/translation/editions.ts";
import { readFlags } from "./read-flags.ts";

/** `npm run dev [-- --language zh]`: shows the story while it is written, in its own language or a translation's. */
const {
  values: { language, port },
} = readFlags({
  language: { type: "string", default: "" },
  port: { type: "string", default: process.env["PORT"] ?? "4321" },
});
const editions = editionsIn(readContent(".").keys());
if (language && !editions.includes(language)) {
  console.error(
    `there is no content/${language}${editions.length ? `; there is ${editions.join(", ")}` : "; npm run new -- language begins it"}`,
  );
  process.exit(2);
}
const { status } = spawnSync("astro", ["dev", "--port", port], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, EDITION: language },
});
process.exitCode = status ?? 0;
