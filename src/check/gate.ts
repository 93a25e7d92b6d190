import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import type { Problem } from "../schemas/problem.ts";
import { checkProject } from "./check-project.ts";
import { annotate, count, tellProblems } from "./report.ts";
import type { SceneShape } from "./scene-shape.ts";

/**
 * Refuses faulty content: a build stops before it starts, and the dev server shows the problems over the page until they are mended.
 * @param scenes the scenes of src/scenes
 */
export function gate(scenes: Readonly<Record<string, SceneShape>>): AstroIntegration {
  return {
    name: "gate",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        // The original's build checks every language, and the build of a translation goes with it.
        if (command === "build" && !process.env["EDITION"]) refuse(await checkProject(root, Object.values(scenes)));
        updateConfig({ vite: { plugins: [ownModules(root), ...(command === "dev" ? [overlay(root, scenes)] : [])] } });
      },
    },
  };
}

/** What compiled chapters import is found from the project's root, so that no package put into `content/` takes its place. */
const ownModules = (root: string): Plugin => ({
  name: "own-modules",
  enforce: "pre",
  resolveId(source, importer) {
    const inContent = importer?.startsWith(normalizePath(join(root, "content/")));
    return inContent ? this.resolve(source, join(root, "package.json"), { skipSelf: true }) : undefined;
  },
});

/** Prints warnings, and annotations on GitHub. @throws one error that lists every problem, without a stack, unless there are only warnings */
function refuse(problems: readonly Problem[]): void {
  if (process.env["GITHUB_ACTIONS"]) for (const line of annotate(problems)) console.log(line);
  if (count(problems).errors === 0) {
    if (problems.length) console.error(tellProblems(problems).join("\n"));
    return;
  }
  const error = new Error(tellProblems(problems.filter(({ severity }) => severity !== "warning")).join("\n"));
  error.name = "content/ is not in order";
  error.stack = "";
  throw error;
}

/** While writing: checks after every change in `content/` and shows the problems over the page. */
function overlay(root: string, scenes: Readonly<Record<string, SceneShape>>): Plugin {
  let wait: NodeJS.Timeout | undefined;
  return {
    name: "content-overlay",
    configureServer(server) {
      const later = (milliseconds: number): void => {
        clearTimeout(wait);
        wait = setTimeout(
          () =>
            void fresh(server, scenes)
              .then((now) => checkProject(root, Object.values(now)))
              .then((problems) => show(server, root, problems)),
          milliseconds,
        );
      };
      server.watcher.on("all", (_event, file) => {
        // The check blocks the server, so a page that reloads is served first and checked afterwards.
        if (/[\\/]((content|scenes)[\\/]|CHANGELOG\.md$)/.test(file)) later(800);
      });
      // A page that fails on the same fault shows its own, vaguer error first; replace it.
      server.environments.client.hot.on("vite:client:connect", () => later(400));
    },
  };
}

/** The scenes reloaded from disk; the ones the server started with if they cannot be loaded. */
async function fresh(
  server: ViteDevServer,
  scenes: Readonly<Record<string, SceneShape>>,
): Promise<Readonly<Record<string, SceneShape>>> {
  try {
    return ((await server.ssrLoadModule("/src/scenes/index.ts")) as { scenes: Readonly<Record<string, SceneShape>> })
      .scenes;
  } catch {
    return scenes;
  }
}

function show(server: ViteDevServer, root: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity !== "warning");
  const [first] = errors;
  if (!first) return;
  const lines = tellProblems(errors);
  console.error(lines.join("\n"));
  const file = join(root, first.file);
  server.environments.client.hot.send({
    type: "error",
    err: {
      name: "content/",
      title: lines.pop(),
      message: lines.join("\n\n"),
      stack: "",
      plugin: "content",
      id: file,
      loc: { file, line: first.line, column: first.column },
      fullCode: existsSync(file) ? readFileSync(file, "utf8") : "",
    },
  });
}
