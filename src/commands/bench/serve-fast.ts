import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createSecureServer, type Http2SecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".csv": "text/csv",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A key and certificate for this run. @throws where there is no openssl */
function passport(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-keyout",
      key,
      "-out",
      cert,
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
    ],
    { stdio: "ignore" },
  );
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

/** Serves a folder as a good host does: HTTP/2, brotli 11 made beforehand, nothing cached between visits. */
export async function serveFast(folder: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const packed = new Map<string, Buffer>();
  const bodyOf = (file: string, type: string): Buffer => {
    const known = packed.get(file);
    if (known) return known;
    const body = /^(text|application|image\/svg)/.test(type)
      ? brotliCompressSync(readFileSync(file))
      : readFileSync(file);
    packed.set(file, body);
    return body;
  };
  const server: Http2SecureServer = createSecureServer({ ...passport(), allowHTTP1: true }, (request, response) => {
    let file = join(folder, normalize(decodeURIComponent(new URL(request.url, "https://localhost").pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file.startsWith(join(folder, sep)) || !existsSync(file)) {
      response.writeHead(404, { "cache-control": "no-store" });
      response.end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    const body = bodyOf(file, type);
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": "no-store",
      ...(/^(text|application|image\/svg)/.test(type) ? { "content-encoding": "br" } : {}),
    });
    response.end(body);
  });
  bodyOf(join(folder, "index.html"), "text/html");
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return { origin: `https://127.0.0.1:${port}`, close: () => server.close() };
}
