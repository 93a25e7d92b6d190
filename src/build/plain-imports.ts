import type { shippedCode } from "./licences/shipped-code.ts";

type VitePlugin = ReturnType<typeof shippedCode>;

/** What Vite puts around each `import()`, in a module of its own. */
const helper = /^\0vite\/preload-helper\.js$/;

/**
 * Leaves an `import()` to the browser. Vite would ask ahead for what the script imports in turn; a scene's script is fetched
 * beside the one that all scenes import, so there is nothing to ask for, and the first screen does without 0.4 kB and
 * a slow phone without 15 ms at each import.
 */
export const plainImports = (): VitePlugin => ({
  name: "plain-imports",
  enforce: "pre",
  config: () => ({ build: { modulePreload: false } }),
  applyToEnvironment: ({ name }) => name === "client",
  load: {
    filter: { id: helper },
    handler: () => "export const __vitePreload = (load) => load();",
  },
});
