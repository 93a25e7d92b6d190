import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";
import { oldest, target } from "../../src/build/browsers.ts";
import { readTree } from "../../src/build/tree.ts";
import { newerMembers, newerStyles } from "../newer-features.ts";
import { aboveOldest, membersAboveOldest } from "./above-oldest.ts";

const dist = readTree("dist");
const texts = (name: RegExp) => [...dist].filter(([path]) => name.test(path)).map(([, bytes]) => bytes.toString());
const scripts = new Map(
  [...dist].filter(([path]) => /\.js$/.test(path)).map(([path, bytes]) => [path, bytes.toString()]),
);
/** The styles that a script brings stand in it as one text, the same in every language. */
const brought = [
  ...new Set(
    [...scripts.values()].flatMap((code) => /`[^`]*::highlight[^`]*`|"[^"]*::highlight[^"]*"/.exec(code) ?? []),
  ),
];
const styles = [
  ...texts(/\.css$/),
  ...texts(/\.html$/).flatMap((html) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!)),
  ...brought,
].join("\n");
const listed = (names: Readonly<Record<string, readonly string[]>>) => Object.values(names).flat().sort();

test("of what the oldest browsers lack, the styles use what tests/browser/newer-features.test.ts takes away, and no more", () => {
  expect(brought).toHaveLength(1);
  expect(aboveOldest(styles)).toEqual(listed(newerStyles));
});

test("no style nests, and no query compares with < or >: the oldest browsers drop the whole rule", () => {
  expect(styles.match(/@(?:media|container)[^{]*[<>=][^{]*\{/g)).toBeNull();
  expect(styles.match(/[{;]\s*&/g)).toBeNull();
});

test("of what the oldest browsers lack, the scripts name only what is taken away there too", () => {
  const ours = ["role"]; // of rows: whose it is
  const named = new Set([...scripts.values()].flatMap(membersAboveOldest));
  expect([...named].filter((name) => !ours.includes(name)).sort()).toEqual(listed(newerMembers));
});

test("every script is written in words that the oldest browsers read", async () => {
  scripts.set("before-paint.js", readFileSync("src/island/before-paint.js", "utf8"));
  expect(scripts.size).toBeGreaterThan(6);
  for (const [path, code] of scripts) {
    const written = async (targets: string | string[]) =>
      (await transformWithOxc(code, path, { target: targets, sourcemap: false })).code;
    expect(await written([...target]), path).toBe(await written("esnext"));
    expect(code, `${path}: a look behind within a pattern`).not.toMatch(/\(\?<[=!]/);
  }
});

test("the README names the browsers that are meant", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const [browser, version] of Object.entries(oldest))
    expect(readme).toMatch(new RegExp(`${browser} ${version.replace(".", "\\.")}\\b`, "i"));
});
