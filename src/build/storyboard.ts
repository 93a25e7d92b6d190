import type { AstroIntegration } from "astro";

/** Whether this build is for editors: `STORYBOARD=1`. It includes drafts and the storyboard, and is never published. */
export const forEditors = (): boolean => process.env["STORYBOARD"] === "1";

/** Adds the storyboard at /storyboard, and draft chapters, in development and in builds for editors only. */
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
