import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { contentTypeOf } from "../build/content-types.ts";
import { readFlags } from "./read-flags.ts";

/**
 * Serves a folder at `base` as a minimal host would: files by name, `index.html` for folders, otherwise the `404.html` of
 * the folder at its root or its own, nothing cached without revalidation.
 */
export function serveFolder(folder: string, base = "/"): Server {
  const setHeaders = (response: ServerResponse, path: string): void => {
    response.setHeader("content-type", contentTypeOf(path) ?? "application/octet-stream");
    response.setHeader("cache-control", "no-cache");
  };
  const refuse = (response: ServerResponse, path = ""): void => {
    const language = /^\/?([a-z]{2,3}(?:-\w+)*)\//.exec(path)?.[1] ?? "";
    const page = [join(folder, language, "404.html"), join(folder, "404.html")].find(existsSync);
    setHeaders(response, "404.html");
    response.writeHead(404).end(page && readFileSync(page));
  };
  // `dev` looks up each file on request: a build may replace the folder meanwhile.
  const serve = sirv(folder, { dev: true, dotfiles: true, extensions: [], setHeaders });
  return createServer((request, response) => {
    const path = URL.parse(request.url ?? "/", "http://localhost")?.pathname;
    if (!path?.startsWith(base)) return refuse(response);
    request.url = `/${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`;
    serve(request, response, () => refuse(response, path.slice(base.length)));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  readFlags({});
  const port = Number(process.env["PORT"] ?? 4321);
  serveFolder("dist")
    .on("error", (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === "EADDRINUSE" ? `Port ${port} is taken; choose another: PORT=4322 npm start` : error.message,
      );
      process.exit(1);
    })
    .listen(port, () => console.log(`Twenty-One Days is at http://localhost:${port} (stop with Ctrl-C)`));
}
