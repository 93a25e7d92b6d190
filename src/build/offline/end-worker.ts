import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Has pages that the worker of an earlier build opened show themselves anew; to wait for that would hold up both. */
const reload = `self.addEventListener("activate", () => {
  void self.clients.matchAll().then((all) => all.forEach((each) => void each.navigate(each.url)));
});
`;

/**
 * While writing: answers the worker's address with the one that ends it. A build that was served at the same address,
 * as by `npm start`, leaves a worker in the browser, which shows that build where the dev server is slow to answer.
 */
export const endWorker = (root: string): Plugin => ({
  name: "end-worker",
  configureServer({ middlewares }) {
    middlewares.use("/sw.js", (_request, response) => {
      response.setHeader("content-type", "text/javascript");
      response.setHeader("cache-control", "no-cache");
      response.end(readFileSync(join(root, "src/build/offline/farewell.js"), "utf8") + reload);
    });
  },
});
