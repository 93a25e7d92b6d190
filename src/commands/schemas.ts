import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readFlags } from "./read-flags.ts";
import { jsonSchemas } from "./schemas/json-schemas.ts";

/** `npm run schemas`: writes the JSON schemas by which an editor helps with the YAML of `content/`, from src/schemas. */
readFlags({});
for (const [file, text] of jsonSchemas()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
