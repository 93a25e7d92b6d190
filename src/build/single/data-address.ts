import { contentTypeOf } from "../content-types.ts";

/** A file as a `data:` address. */
export const dataAddress = (path: string, bytes: Buffer): string =>
  `data:${(contentTypeOf(path) ?? "application/octet-stream").replace(/\s/g, "")};base64,${bytes.toString("base64")}`;
