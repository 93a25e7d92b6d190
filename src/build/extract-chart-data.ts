import { hashedPath } from "./hashed-path.ts";
import type { Tree } from "./tree.ts";

const inPage =
  /(<div class="scene" data-scene="([\w-]+)">)\s*<script type="application\/json" data-input>([^]*?)<\/script>/g;

/**
 * Takes what each scene's chart is given out of the story's page, where `Scene.astro` writes it, into one file, which
 * the first chart's reader fetches; `data-input` of the page's `html` names it. One file is a fifth lighter than nine.
 */
export function extractChartData(built: Tree): Tree {
  const page = built.get("index.html")?.toString() ?? "";
  const input = [...page.matchAll(inPage)].map(([, , name, json]) => `${JSON.stringify(name)}:${json}`);
  if (input.length === 0) return built;
  const file = Buffer.from(`{${input.join(",")}}`);
  const path = hashedPath("rows", "json", file);
  return new Map(built)
    .set(path, file)
    .set(
      "index.html",
      Buffer.from(page.replace(inPage, "$1").replace(/<html\b[^>]*/, (open) => `${open} data-input="${path}"`)),
    );
}

/** The same page with all of it inside again, for one that can fetch nothing. @throws when `tree` has not the file that it names */
export function inlineChartData(page: string, tree: Tree): string {
  const path = /<html\b[^>]* data-input="([^"]+)"/.exec(page)?.[1];
  if (path === undefined) return page;
  const file = tree.get(path);
  if (!file) throw new Error(`the build holds no ${path}`);
  const input = JSON.parse(file.toString()) as Readonly<Record<string, unknown>>;
  return page
    .replace(` data-input="${path}"`, "")
    .replace(
      /<div class="scene" data-scene="([\w-]+)">/g,
      (open, name: string) =>
        `${open}<script type="application/json" data-input>${JSON.stringify(input[name]).replace(/</g, "\\u003c")}</script>`,
    );
}
