import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A build's files by path below its root, with forward slashes, sorted by path. */
export type Tree = Map<string, Buffer>;

/** Reads every file below `root`, dotfiles included. */
export function readTree(root: string): Tree {
  const paths = globSync(["**/*", "**/.*"], { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  return new Map(
    [...new Set(paths)]
      .sort()
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path))]),
  );
}

/** Writes every file that differs from `before`, and deletes those that `tree` no longer has. */
export function writeTree(root: string, tree: Tree, before: Tree): void {
  for (const path of before.keys()) if (!tree.has(path)) rmSync(join(root, path));
  for (const [path, bytes] of tree) {
    if (before.get(path)?.equals(bytes)) continue;
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** The same files, sorted by path. */
export const inOrder = (tree: Tree): Tree => new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
