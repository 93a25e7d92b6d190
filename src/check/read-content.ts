import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { correctionsFile } from "../ledger/corrections.ts";

/**
 * The text of every file in `content/` by its path from the root, with forward slashes: `content/facts.yaml`. Of files that are no
 * text the path alone, since nothing reads them; what a system or an editor hides there is left out. The file with the
 * corrections, which readers see too, is among them; it stands beside `content/`, and a folder that is no project has none.
 */
export function readContent(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const read = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) read(path);
      else if (!/^\.|~$|^Thumbs\.db$/i.test(entry.name))
        files.set(path, /\.(ya?ml|csv|mdx?|txt)$/i.test(entry.name) ? readFileSync(join(root, path), "utf8") : "");
    }
  };
  read("content");
  if (existsSync(join(root, correctionsFile)))
    files.set(correctionsFile, readFileSync(join(root, correctionsFile), "utf8"));
  return files;
}
