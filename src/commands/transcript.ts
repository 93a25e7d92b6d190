import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { launchChromium } from "./launch-chromium.ts";
import { readFlags } from "./read-flags.ts";
import { serveFolder } from "./serve.ts";
import { listen } from "./transcript/listen.ts";
import { openToListen } from "./transcript/open-to-listen.ts";

/**
 * `npm run transcript`: writes what a screen reader says of the whole built story into tests/browser/transcript.txt.
 * Read the diff as a listener would before you commit it.
 */
readFlags({});
const server = serveFolder("dist").listen(0);
const browser = await launchChromium();
const page = await openToListen(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
const lines = await listen(page);
await browser.close();
server.close();
writeFileSync("tests/browser/transcript.txt", `${lines.join("\n")}\n`);
console.log(`tests/browser/transcript.txt: ${lines.length} utterances. Read what git diff shows before you keep it.`);
