import { readLedger } from "./ledger.ts";

const raw = import.meta.glob<string>(["/content/**/*.yaml", "/content/**/*.csv", "/content/**/*.mdx"], { query: "?raw", import: "default", eager: true });

/** The story's ledger, for pages and components; a change in `content/` reloads it while writing. */
export const ledger = readLedger(new Map(Object.entries(raw).map(([path, text]) => [path.replace(/^\//, ""), text])));
