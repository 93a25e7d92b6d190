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

/** How a browser asks for a kind of file, by its ending: for a page, a style sheet and so on. */
const asksFor: readonly (readonly [RegExp, destination: string, accept: string])[] = [
  [/\.css$/, "style", "text/css,*/*;q=0.1"],
  [/\.js$/, "script", "*/*"],
  [/\.woff2$/, "font", "*/*"],
  [/\.(svg|png)$/, "image", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"],
  [/\.(json|csv)$/, "empty", "*/*"],
  [/^/, "document", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"],
];

/** The headers that a browser sends for an address, since some hosts answer others otherwise. */
function browserHeaders({ pathname }: URL): Readonly<Record<string, string>> {
  const [, destination, accept] = asksFor.find(([ending]) => ending.test(pathname))!;
  return {
    accept,
    "accept-language": "en-GB,en;q=0.9",
    "sec-fetch-dest": destination,
    "sec-fetch-mode": destination === "document" ? "navigate" : destination === "font" ? "cors" : "no-cors",
    "sec-fetch-site": destination === "document" ? "none" : "same-origin",
    "user-agent":
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 (npm run verify)",
  };
}

/**
 * Requests an address as a browser does, with `accept` as Accept-Encoding, and `more` headers. @throws when the host
 * cannot be reached, breaks off, is silent for 20 s, or redirects too often
 */
export async function ask(
  url: string,
  accept = "identity",
  more: Readonly<Record<string, string>> = {},
  redirects = 5,
): Promise<Answer> {
  const { status, headers, raw } = await send(new URL(url), { "accept-encoding": accept, ...more });
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    if (redirects === 0) throw new Error(`${url} is redirected again and again`);
    return ask(new URL(headers.location, url).href, accept, more, redirects - 1);
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

const send = (url: URL, more: Readonly<Record<string, string>>): Promise<Pick<Answer, "status" | "headers" | "raw">> =>
  new Promise((give, fail) => {
    const failed = ({ message }: Error) => fail(new Error(`${url.href} gives no whole answer: ${message}`));
    const options = { headers: { ...browserHeaders(url), ...more }, timeout: 20_000 };
    const asked = (url.protocol === "https:" ? secureRequest : plainRequest)(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part)).on("error", failed);
      response.on("end", () =>
        give({ status: response.statusCode ?? 0, headers: response.headers, raw: Buffer.concat(parts) }),
      );
    });
    asked
      .on("timeout", () => asked.destroy(new Error("it is silent")))
      .on("error", failed)
      .end();
  });
