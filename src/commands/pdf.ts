import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { launchChromium } from "./launch-chromium.ts";
import { printStory } from "./pdf/print-story.ts";
import { serveFolder } from "./serve.ts";

/** `npm run pdf`: prints the built story, with its sources, as a tagged PDF into dist/twenty-one-days.pdf; `npm run release` packs it with the rest. */
const server = serveFolder("dist").listen(0);
const browser = await launchChromium();
const bytes = await printStory(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await browser.close();
server.close();
writeFileSync(join("dist", "twenty-one-days.pdf"), bytes);
console.log(`dist/twenty-one-days.pdf: ${(bytes.length / 1e6).toFixed(2)} MB`);
