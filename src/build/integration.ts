import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { cutFonts } from "./cut-fonts.ts";
import { namePhotos } from "./name-photos.ts";
import { openBuild } from "./pages.ts";
import { postProcess } from "./post-process.ts";
import { stripBuildOnly } from "./strip-build-only.ts";
import { shippedCode, type VitePlugin } from "./licences/shipped-code.ts";
import { endWorker } from "./offline/end-worker.ts";
import { writeLicences } from "./licences/write-licences.ts";
import { plainImports } from "./plain-imports.ts";
import { readTree, writeTree } from "./tree.ts";

/**
 * Code shared by all charts, bundled as one chunk and loaded with the first chart: separate chunks are larger. Modules
 * that the page itself needs stay in the page's chunk, which may export them to others (`preserveEntrySignatures`).
 * Number formatting is not in it, since the controls need that too.
 */
const charts = /\/src\/(?:marks|scene\/(?:interpolate|scene)|charts|scenes|island\/drawing)\b|\/d3-(?!format)/;
const chartsApart: VitePlugin = {
  name: "charts-apart",
  configEnvironment: (name) =>
    name === "client"
      ? {
          build: {
            rolldownOptions: {
              preserveEntrySignatures: false,
              output: {
                codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: "charts", test: charts }] },
              },
            },
          },
        }
      : undefined,
};

/**
 * Makes Astro's output fit for any host and any folder (`postProcess`). It must be the last integration, since it
 * hashes, lists and compresses what all others wrote.
 */
export function staticSite(): AstroIntegration {
  const modules = new Set<string>();
  let root = ".";
  return {
    name: "any-host",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === "dev") updateConfig({ vite: { plugins: [endWorker(root)] } });
        if (command === "build")
          updateConfig({
            vite: {
              plugins: [plainImports(), chartsApart, stripBuildOnly(), shippedCode(modules)],
              experimental: { renderBuiltUrl: () => ({ relative: true }) },
            },
          });
      },
      "astro:build:done": async ({ dir }) => {
        const out = fileURLToPath(dir);
        const source = (name: string) => readFileSync(join(root, "src/build/offline", name), "utf8");
        const built = readTree(out);
        const build = openBuild(namePhotos(built));
        await cutFonts(build);
        writeTree(
          out,
          await postProcess(build, {
            licences: writeLicences(root, modules),
            worker: source("worker.js"),
            farewell: source("farewell.js"),
            whole: !process.env["EDITION"],
          }),
          built,
        );
      },
    },
  };
}
