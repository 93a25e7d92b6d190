import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder and the folders in it by path with forward slashes, in one order on every machine; those whose names begin with a dot too. */
export function readFiles(root: string): Map<string, Buffer> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, "/").length).replaceAll("\\", "/"));
  return new Map(paths.sort((a, b) => (a < b ? -1 : 1)).map((path) => [path, readFileSync(join(root, path))]));
}
