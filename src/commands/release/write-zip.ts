import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import type { Span } from "./release-span.ts";

/** The time that a zip's extra field 0x5455 holds in UTC, in seconds since 1970, beside the entry's time without a zone. */
const extraTime = (seconds: number): Uint8Array => {
  const field = Buffer.alloc(5);
  field[0] = 1; // it holds the time of the last change and no other
  field.writeInt32LE(seconds, 1);
  return field;
};

/**
 * A zip archive of files by path, with forward slashes, in the map's order. Each file's time lies in the span, at a place
 * derived from its checksum: the same files and span give the same zip on every day, and a changed file of equal length
 * gets another time, since web servers derive `ETag` from time and length, and upload tools skip files that match in both.
 */
export const writeZip = (files: ReadonlyMap<string, Uint8Array>, { after, until }: Span): Uint8Array => {
  const places = Math.max(1, Math.floor((until - after) / 2)); // a zip counts in steps of 2 s
  return zipSync(
    Object.fromEntries(
      [...files].map(([path, bytes]) => {
        const seconds = 2 * (Math.floor(until / 2) - (crc32(bytes) % places));
        const utc = new Date(seconds * 1000);
        const zoneless = utc.getTime() + utc.getTimezoneOffset() * 60_000;
        return [path, [bytes, { level: 9, mtime: zoneless, extra: { 0x5455: extraTime(seconds) } }]];
      }),
    ),
  );
};
