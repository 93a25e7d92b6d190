import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { correctionsFile } from "../ledger/corrections.ts";

const isText = /\.(ya?ml|csv|mdx?|txt|json)$/i;

/**
 * The text of every file in `content/` by its path from the root, with forward slashes: `content/facts.yaml`. Files that
 * are not text, and links, are listed with empty text, as only their path is checked; hidden and backup files are
 * skipped. Includes the list of corrections, which lies beside `content/`, if there is one.
 */
export function readContent(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const read = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) read(path);
      else if (!/^\.|~$|^Thumbs\.db$/i.test(entry.name))
        files.set(path, entry.isFile() && isText.test(entry.name) ? readFileSync(join(root, path), "utf8") : "");
    }
  };
  read("content");
  if (existsSync(join(root, correctionsFile)))
    files.set(correctionsFile, readFileSync(join(root, correctionsFile), "utf8"));
  return files;
}
