import { readLedger } from "./ledger.ts";

const raw = import.meta.glob<string>(
  ["/content/**/*.yaml", "/content/**/*.csv", "/content/**/*.mdx", "/content/words.txt"],
  { query: "?raw", import: "default", eager: true },
);

/** Every file of `content/` by its path from the root: `content/facts.yaml`. */
export const files: ReadonlyMap<string, string> = new Map(
  Object.entries(raw).map(([path, text]) => [path.replace(/^\//, ""), text]),
);

/** The story's ledger, for pages and components; a change in `content/` reloads it while writing. */
export const ledger = readLedger(files);
