import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { readContent } from "../check/read-content.ts";
import { editionsIn } from "../ledger/translation/editions.ts";
import { launchChromium } from "./launch-chromium.ts";
import { readFlags } from "./read-flags.ts";
import { serveFolder } from "./serve.ts";
import { listen } from "./transcript/listen.ts";
import { openToListen } from "./transcript/open-to-listen.ts";
import { transcriptFile } from "./transcript/transcript-file.ts";

/**
 * `npm run transcript`: writes what a screen reader says of the whole built story into tests/browser/transcript.txt, and
 * of each translation into a file of its own. Read the diff as a listener would before you commit it.
 */
readFlags({});
const server = serveFolder("dist").listen(0);
const browser = await launchChromium();
for (const edition of ["", ...editionsIn(readContent(".").keys())]) {
  const folder = edition && `${edition}/`;
  const page = await openToListen(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/${folder}`);
  const lines = await listen(page);
  const file = transcriptFile(edition);
  writeFileSync(file, `${lines.join("\n")}\n`);
  console.log(`${file}: ${lines.length} utterances. Read what git diff shows before you keep it.`);
}
await browser.close();
server.close();
