import type { AstroIntegration } from "astro";

/** A plugin as Astro takes it, by the Vite that Astro uses. */
export type VitePlugin = NonNullable<
  NonNullable<
    Parameters<Parameters<NonNullable<AstroIntegration["hooks"]["astro:config:setup"]>>[0]["updateConfig"]>[0]["vite"]
  >["plugins"]
>[number];

/** Adds to `modules` the id of every module that ships: those left in the chunks after tree-shaking. */
export const shippedCode = (modules: Set<string>): VitePlugin => ({
  name: "shipped-code",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) modules.add(id);
    }
  },
});
