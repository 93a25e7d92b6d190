import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { contentTypeOf } from "../build/content-types.ts";
import { readFlags } from "./read-flags.ts";

/** Serves a folder at `base` as the plainest host would: files by name, `index.html` for folders, `404.html` for the rest, no headers of its own. */
export function serveFolder(folder: string, base = "/"): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    const inside = path?.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    let file = join(folder, inside ?? "404.html");
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = inside !== undefined && file.startsWith(join(folder, sep)) && existsSync(file);
    if (!found) file = join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": contentTypeOf(file) ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    if (request.method === "HEAD" || !existsSync(file)) response.end();
    else createReadStream(file).pipe(response);
  });
}

/** The path of an address without its question; undefined when it is no address. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
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
