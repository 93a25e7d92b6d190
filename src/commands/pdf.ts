import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { launchChromium } from "./launch-chromium.ts";
import { printStory } from "./pdf/print-story.ts";
import { serveFolder } from "./serve.ts";

/**
 * `node src/commands/pdf.ts DIR`: prints a built story as a tagged PDF beside its page. `npm run pdf` builds the story
 * with links to the PDF.
 */
const folder = process.argv[2] ?? "dist";
const server = serveFolder(folder).listen(0);
const browser = await launchChromium();
const bytes = await printStory(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await browser.close();
server.close();
writeFileSync(join(folder, "twenty-one-days.pdf"), bytes);
console.log(`twenty-one-days.pdf: ${(bytes.length / 1e6).toFixed(2)} MB`);
