import { crc32 } from "node:zlib";
import { zipSync } from "fflate";

/** Range of years for file times, from the first that zip supports; all are in the past, so that hosts accept them. */
const years = 40;

/**
 * A file's time, derived from its checksum and not from a clock, so the same files give the same zip on every day. A
 * changed file of equal length still gets another time: web servers derive `ETag` from time and length, and upload
 * tools skip files that match in both. Zip stores local time in steps of 2 s; clocks are never put forward in daytime,
 * so each of these times exists in every zone.
 */
const timeOf = (sum: number): Date =>
  new Date(1980, 0, 1 + (sum % (years * 365)), 6, 0, 2 * (Math.floor(sum / (years * 365)) % 21_600));

/** A zip archive of files by path, with forward slashes, in the map's order. */
export const writeZip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { level: 9, mtime: timeOf(crc32(bytes)) }]])),
  );
