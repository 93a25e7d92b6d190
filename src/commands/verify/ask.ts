import { request as plainRequest, type IncomingHttpHeaders } from "node:http";
import { request as secureRequest } from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";

/** A host's answer, after redirects. */
export interface Answer {
  /** The final address. */
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as received. */
  readonly raw: Buffer;
  /** The body decoded as `content-encoding` says; undefined if it is not in that encoding. */
  readonly bytes: Buffer | undefined;
}

const unpack: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
  zstd: zstdDecompressSync,
};

/**
 * Requests an address with `accept` as Accept-Encoding. @throws when the host cannot be reached, is silent for 20 s, or
 * redirects too often
 */
export async function ask(url: string, accept = "identity", redirects = 5): Promise<Answer> {
  const { status, headers, raw } = await send(new URL(url), accept);
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    if (redirects === 0) throw new Error(`${url} is redirected again and again`);
    return ask(new URL(headers.location, url).href, accept, redirects - 1);
  }
  return { url, status, headers, raw, bytes: plainBytes(raw, headers["content-encoding"]) };
}

function plainBytes(raw: Buffer, coding = "identity"): Buffer | undefined {
  try {
    return coding === "identity" ? raw : unpack[coding]?.(raw);
  } catch {
    return undefined;
  }
}

const send = (url: URL, accept: string): Promise<Pick<Answer, "status" | "headers" | "raw">> =>
  new Promise((give, fail) => {
    const options = {
      headers: { "accept-encoding": accept, "user-agent": "Mozilla/5.0 (npm run verify)" },
      timeout: 20_000,
    };
    const asked = (url.protocol === "https:" ? secureRequest : plainRequest)(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part)).on("error", fail);
      response.on("end", () =>
        give({ status: response.statusCode ?? 0, headers: response.headers, raw: Buffer.concat(parts) }),
      );
    });
    asked
      .on("timeout", () => asked.destroy(new Error(`${url.href} is silent`)))
      .on("error", fail)
      .end();
  });
