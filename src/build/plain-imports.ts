import type { VitePlugin } from "./licences/shipped-code.ts";

/** What Vite puts around each `import()`, in a module of its own, and what stands in its place. */
const helper = /^\0vite\/preload-helper\.js$/;
const plain = "\0plain-import.js";

/**
 * Leaves an `import()` to the browser. Vite's helper would ask ahead for the scripts that a script imports in turn, and
 * for its styles. There is nothing to ask for: what all scenes import is fetched beside the first of them, and styles
 * come with the page, so a script that comes later must import none (tests/site/finished.test.ts). Without the helper the
 * first screen is 0.8 kB lighter, by `weighStory`.
 */
export const plainImports = (): VitePlugin => ({
  name: "plain-imports",
  enforce: "pre",
  config: () => ({ build: { modulePreload: false } }),
  applyToEnvironment: ({ name }) => name === "client",
  resolveId: { filter: { id: helper }, handler: () => plain },
  load: { filter: { id: /^\0plain-import\.js$/ }, handler: () => "export const __vitePreload = (load) => load();" },
});
