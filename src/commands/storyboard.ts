import { spawnSync } from "node:child_process";
import { readFlags } from "./read-flags.ts";
import { serveFolder } from "./serve.ts";

/**
 * `npm run storyboard [-- --language zh]`: builds the story with drafts and the storyboard, outside `dist`, and serves it. In development,
 * `npm run dev` serves it at /storyboard.
 */
const {
  values: { language },
} = readFlags({ language: { type: "string", default: "" } });
const folder = ".cache/storyboard";
const { status } = spawnSync("astro", ["build", "--silent", "--outDir", folder], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, STORYBOARD: "1", EDITION: language },
});
if (status !== 0) process.exit(1);

const port = Number(process.env["PORT"] ?? 4322);
serveFolder(folder)
  .on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken; choose another: PORT=4323 npm run storyboard`
        : error.message,
    );
    process.exit(1);
  })
  .listen(port, () => console.log(`The storyboard is at http://localhost:${port}/storyboard.html (stop with Ctrl-C)`));
