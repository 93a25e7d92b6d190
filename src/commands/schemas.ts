import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readFlags } from "./read-flags.ts";
import { jsonSchemas } from "./schemas/json-schemas.ts";

/** `npm run schemas`: writes JSON schemas from src/schemas, so that editors can help with the YAML of `content/`. */
readFlags({});
for (const [file, text] of jsonSchemas()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
