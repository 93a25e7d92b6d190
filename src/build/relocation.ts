import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Makes the build's addresses relative, so that one `dist` works at a domain's root, in any
 * folder and from a disk. Vite does it for scripts and styles; pages are rewritten here,
 * since Astro writes `/assets/…` into them whatever Vite is told.
 */
export function relocation(): AstroIntegration {
  return {
    name: "relocation",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "build") updateConfig({ vite: { experimental: { renderBuiltUrl: () => ({ relative: true }) } } });
      },
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync("**/*.html", { cwd: root })) {
          const file = join(root, page);
          await writeFile(file, relocate(await readFile(file, "utf8"), page));
        }
      },
    },
  };
}

/** `html` with every address that starts at the root made relative to `page`, a path below the root with forward slashes. */
export function relocate(html: string, page: string): string {
  const up = "../".repeat(page.split(/[\\/]/).length - 1) || "./";
  return html.replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, before: string) => before + up);
}
