import type { AstroIntegration } from "astro";

/** Whether this build is made for editors: `STORYBOARD=1`. Drafts are in it, and the storyboard; it is never published. */
export const forEditors = (): boolean => process.env["STORYBOARD"] === "1";

/** Adds the storyboard at /storyboard, and draft chapters, while writing and to builds for editors, and to no other. */
export function storyboard(): AstroIntegration {
  return {
    name: "storyboard",
    hooks: {
      "astro:config:setup": ({ command, injectRoute, updateConfig }) => {
        const unpublished = command === "dev" || (command === "build" && forEditors());
        if (unpublished) injectRoute({ pattern: "/storyboard", entrypoint: "src/storyboard/storyboard.astro" });
        updateConfig({ vite: { define: { SHOWS_DRAFTS: String(unpublished) } } });
      },
    },
  };
}
