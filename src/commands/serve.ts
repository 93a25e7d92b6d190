import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml", ".png": "image/png", ".woff2": "font/woff2", ".webmanifest": "application/manifest+json",
};

/** Serves a folder as the plainest host would: files by name, `index.html` for folders, `404.html` for the rest. */
export function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const wanted = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    let file = join(folder, wanted);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = file.startsWith(join(folder, sep)) && existsSync(file);
    if (!found) file = join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
    if (request.method === "HEAD" || !existsSync(file)) response.end();
    else createReadStream(file).pipe(response);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.env["PORT"] ?? 4321);
  serveFolder("dist")
    .on("error", (error: NodeJS.ErrnoException) => {
      console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken; choose another: PORT=4322 npm start` : error.message);
      process.exit(1);
    })
    .listen(port, () => console.log(`Twenty-One Days is at http://localhost:${port} (stop with Ctrl-C)`));
}
