import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface Project {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Runs a program of the project's node_modules/.bin. */
  readonly run: (
    program: string,
    ...args: readonly string[]
  ) => { readonly status: number | null; readonly said: string };
  readonly remove: () => void;
}

/** The environment of a program that a writer starts, not a test: in tests Vite watches no files. */
export function writersEnv(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV|FORCE_COLOR)/.test(name)),
  );
  return { ...env, NO_COLOR: "1", PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"]}` };
}

/** Shared parts of the scenes' tests, which the tests of new scenes use too. */
const sceneTestParts = readdirSync("tests/scenes")
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => `tests/scenes/${name}`);

/** A copy of this project's code without its scenes, with other content; `files` may add scenes. */
export function makeProject(files: ReadonlyMap<string, string>): Project {
  const folder = mkdtempSync(join(tmpdir(), "story-"));
  const bin = resolve("node_modules/.bin");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const part of [
    "src",
    "public",
    "package.json",
    "tsconfig.json",
    "astro.config.mjs",
    "LICENSE",
    "CHANGELOG.md",
    ".config",
    "tests/vitest.config.ts",
    "tests/plain-count.ts",
    "tests/fixed-seed.ts",
    ...sceneTestParts,
  ])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  rmSync(join(folder, "src/scenes"), { recursive: true });
  write(
    "src/scenes/index.ts",
    'import type { Scene } from "../scene/scene.ts";\n\n/** None yet. */\nexport const scenes: Readonly<Record<string, Scene>> = {\n};\n',
  );
  for (const [file, text] of files) write(file, text);
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), "utf8"),
    write,
    run(program, ...args) {
      const { status, stdout, stderr } = spawnSync(join(bin, program), args, {
        cwd: folder,
        encoding: "utf8",
        env: writersEnv(),
      });
      return { status, said: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
