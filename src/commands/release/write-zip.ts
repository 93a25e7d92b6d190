import { crc32, deflateRawSync } from "node:zlib";

/** The years that files are dated in, from the first that a zip knows on; all are past, so that hosts believe them. */
const years = 40;

/**
 * A file's time as a zip writes it: seconds by twos, minutes, hours; day, month, years since 1980. It is worked out of the bytes,
 * not read off a clock. The same files give the same zip on every day, and a file with other bytes has another time even where it
 * is as long: web servers make its \`ETag\` of time and length, and tools that upload leave out what has both.
 */
function timeOf(sum: number): { readonly time: number; readonly date: number } {
  const at = new Date(Date.UTC(1980, 0, 1) + (sum % (years * 365 * 43_200)) * 2000);
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() / 2),
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

const utf8Names = 0x800;

/** A zip archive of files by path, with forward slashes; in the map's order. @throws beyond 65,535 files or 4 GB, which need another format */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  if (files.size > 0xffff) throw new Error(`${files.size} files are more than a plain zip holds`);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const stored = packed.length >= bytes.length;
    const body = stored ? Buffer.from(bytes) : packed;
    const sum = crc32(bytes);
    const { time, date } = timeOf(sum);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(utf8Names, 2);
    about.writeUInt16LE(stored ? 0 : 8, 4);
    about.writeUInt16LE(time, 6);
    about.writeUInt16LE(date, 8);
    about.writeUInt32LE(sum, 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), about, entry, name);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), about, name, body);
    at += 4 + about.length + name.length + body.length;
  }
  const listing = Buffer.concat(directory);
  if (at + listing.length > 0xffffffff) throw new Error("the files are larger than a plain zip holds");
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listing, Buffer.from("PK\x05\x06", "latin1"), end]);
}
