import { writeFileSync } from "node:fs";
import { readFlags } from "./read-flags.ts";
import { makeFonts } from "./fonts/make-fonts.ts";

/** `npm run fonts`: subsets the packages' fonts for readers, and measures them for pictures. */
readFlags({});
let total = 0;
for (const [file, bytes] of await makeFonts()) {
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
  if (file.endsWith(".woff2")) total += bytes.length;
}
console.log(`all fonts: ${total} bytes`);
