import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hostingFolder, readAtRoot } from "../../src/build/headers/hosting-files.ts";
import { readTree } from "../../src/build/tree.ts";
import { translations } from "../translations.ts";

const again = ".cache/built-again";
afterAll(() => rmSync(again, { recursive: true, force: true }));

/** Translations have builds of their own, and the settings of hosts are written when all are there. */
const beside = (path: string): boolean =>
  [hostingFolder, ...translations.map((edition) => `${edition}/`)].some((folder) => path.startsWith(folder)) ||
  readAtRoot.includes(path);

test.each(["", ...translations])(
  "the same input gives the same bytes: a second build of “%s” differs in no file",
  (EDITION) => {
    const folder = join(again, EDITION || "original");
    const env = { ...process.env, EDITION, NODE_ENV: "production" }; // Vitest sets “test”, which builds other scripts
    const { status, stderr } = spawnSync("astro", ["build", "--silent", "--outDir", folder], {
      encoding: "utf8",
      env,
      shell: process.platform === "win32",
    });
    expect(status, stderr).toBe(0);
    const [one, two] = [readTree(join("dist", EDITION)), readTree(folder)].map(
      (tree) => new Map([...tree].filter(([path]) => !beside(path))),
    );
    expect([...two!.keys()]).toEqual([...one!.keys()]);
    expect([...one!].filter(([path, bytes]) => !two!.get(path)!.equals(bytes)).map(([path]) => path)).toEqual([]);
  },
);
