import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";

const selfSigned = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost";

/** Creates a key and certificate for this run. @throws where there is no openssl */
function passport(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", [...selfSigned.split(" "), "-keyout", key, "-out", cert], { stdio: "ignore" });
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

/** Serves a folder as a good host does: HTTP/2, the prebuilt brotli copies, no caching between visits. */
export async function serveFast(folder: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const serve = sirv(folder, {
    brotli: true,
    setHeaders: (response) => response.setHeader("cache-control", "no-store"),
  });
  const server = createSecureServer({ ...passport(), allowHTTP1: true }, (request, response) =>
    // HTTP/2 messages have everything that sirv uses of HTTP/1's, although Node's types differ.
    serve(request as unknown as IncomingMessage, response as unknown as ServerResponse),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, close: () => server.close() };
}
