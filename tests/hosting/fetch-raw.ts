import { request, type IncomingHttpHeaders } from "node:http";

/** A host's answer as received. */
export interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Requests an address without decoding the answer. */
export const fetchRaw = (url: string, accept = "identity"): Promise<Raw> =>
  new Promise((give, fail) => {
    request(url, { headers: { "accept-encoding": accept } }, (response) => {
      const parts: Buffer[] = [];
      response
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () =>
          give({ status: response.statusCode!, headers: response.headers, bytes: Buffer.concat(parts) }),
        );
    })
      .on("error", fail)
      .end();
  });
