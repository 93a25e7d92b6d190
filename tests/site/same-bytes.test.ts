import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { readTree } from "../../src/build/tree.ts";

const again = ".cache/built-again";
afterAll(() => rmSync(again, { recursive: true, force: true }));

test("the same input gives the same bytes: a second build differs in no file", () => {
  const env = { ...process.env, NODE_ENV: "production" }; // Vitest sets “test”, which builds other scripts
  const { status, stderr } = spawnSync("astro", ["build", "--silent", "--outDir", again], {
    encoding: "utf8",
    env,
    shell: process.platform === "win32",
  });
  expect(status, stderr).toBe(0);
  const [one, two] = [readTree("dist"), readTree(again)];
  expect([...two.keys()]).toEqual([...one.keys()]);
  expect([...one].filter(([path, bytes]) => !two.get(path)!.equals(bytes)).map(([path]) => path)).toEqual([]);
});
