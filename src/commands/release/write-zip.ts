import { crc32 } from "node:zlib";
import { zipSync } from "fflate";

/** The years that files are dated in, from the first that a zip knows on; all are past, so that hosts believe them. */
const years = 40;

/**
 * A file's time, worked out of its checksum and not read off a clock. The same files give the same zip on every day, and
 * a file with other bytes has another time even where it is as long: web servers make its `ETag` of time and length, and
 * tools that upload leave out what has both. A zip holds local time, by twos of seconds; by day, no clock is ever put
 * forward, so every zone has each of these.
 */
const timeOf = (sum: number): Date =>
  new Date(1980, 0, 1 + (sum % (years * 365)), 6, 0, 2 * (Math.floor(sum / (years * 365)) % 21_600));

/** A zip archive of files by path, with forward slashes; in the map's order. */
export const writeZip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { level: 9, mtime: timeOf(crc32(bytes)) }]])),
  );
