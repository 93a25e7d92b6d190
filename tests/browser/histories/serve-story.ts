import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serveFolder } from "../../../src/commands/serve.ts";
import { translations } from "../../translations.ts";
import { longDeadlines } from "../long-deadlines.ts";

/** Records what goes wrong in a page, for a browser whose driver does not expose the console. */
const watch = `{
  let left = false; // a page that is left may complain of what it was fetching
  addEventListener("beforeunload", () => (left = true));
  addEventListener("pageshow", () => (left = false));
  const note = (words) => left || sessionStorage.setItem("wrong", JSON.stringify([...JSON.parse(sessionStorage.getItem("wrong") ?? "[]"), String(words)]));
  for (const name of ["error", "warn"]) {
    const write = console[name].bind(console);
    console[name] = (...words) => { note(words.join(" ")); write(...words); };
  }
  (${String(longDeadlines)})();
  addEventListener("error", ({ message, target }) => note(message ?? "could not fetch " + (target.src ?? target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => note(violatedDirective + " " + blockedURI));
}`;

/**
 * Serves every edition of `dist` on a free port with errors recorded and without its service worker, which is tested
 * elsewhere. `broken` is script to run before the island, inside its own file, for a test that must see it fail.
 */
export async function serveStory(
  broken = "",
): Promise<{ origin: string; missing: string[]; close: () => Promise<void> }> {
  const files = serveFolder("dist");
  const missing: string[] = [];
  const changed = new Map<string, readonly [type: string, text: string]>([["/watch.js", ["text/javascript", watch]]]);
  for (const edition of ["", ...translations]) {
    const folder = edition && `${edition}/`;
    const page = readFileSync(`dist/${folder}index.html`, "utf8")
      .replace(/ data-worker="[^"]*"/, "")
      .replace(/(<meta charset[^>]*>(?:<meta http-equiv[^>]*>)?)/, '$1<script src="/watch.js"></script>');
    const [island] = /assets\/index\.[\w.-]+\.js/.exec(page)!;
    changed.set(`/${folder}`, ["text/html; charset=utf-8", page]);
    if (broken)
      changed.set(`/${folder}${island}`, [
        "text/javascript",
        `${broken};${readFileSync(`dist/${folder}${island}`, "utf8")}`,
      ]);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://localhost").pathname;
    const [type, text] = changed.get(path) ?? [];
    response.on("finish", () => response.statusCode >= 400 && path !== "/favicon.ico" && missing.push(path));
    if (type) response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(text);
    else files.emit("request", request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
