import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { target } from "./src/build/browsers.ts";
import { staticSite } from "./src/build/integration.ts";
import { siteAddress } from "./src/build/site-address.ts";
import { storyboard } from "./src/build/storyboard.ts";
import { gate } from "./src/check/gate.ts";
import { noCode } from "./src/check/no-code.ts";
import { scenes } from "./src/scenes/index.ts";

const words = satteri({ mdastPlugins: [noCode(fileURLToPath(new URL(".", import.meta.url)))] });

export default defineConfig({
  // A build goes beside the last good one and takes its place only when it has been checked (src/commands/build.ts).
  // That of a translation (EDITION=zh) waits elsewhere until the original's is there to hold it.
  outDir: process.env["EDITION"] ? `.cache/editions/${process.env["EDITION"]}` : "dist.next",
  // Pages are files, so that every plain host serves them without rewriting: sources.html, pictures/volleys.html.
  build: { format: "file", assets: "assets", inlineStylesheets: "never" },
  // A small script would stand in its page, where the policy lets only one run.
  vite: { build: { target, assetsInlineLimit: 0 } },
  // Photos: smaller files of the same look.
  image: { service: { entrypoint: "astro/assets/services/sharp", config: { jpeg: { mozjpeg: true } } } },
  devToolbar: { enabled: false },
  integrations: [gate(scenes), mdx({ processor: words }), siteAddress(), storyboard(), staticSite()],
});
