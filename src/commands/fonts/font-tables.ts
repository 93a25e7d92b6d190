import type { Buffer as Bytes } from "node:buffer";

/** A TrueType file's tables by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const directoryEntry = 16;
const header = 12;

/** Splits a TrueType file into its tables. */
export function readFontTables(file: Bytes): FontTables {
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, i) => {
      const entry = header + i * directoryEntry;
      const offset = file.readUInt32BE(entry + 8);
      return [file.toString("latin1", entry, entry + 4), file.subarray(offset, offset + file.readUInt32BE(entry + 12))];
    }),
  );
}

/** Assembles a TrueType file, with its checksums. */
export function writeFontTables(tables: FontTables): Bytes {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const two = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(header + sorted.length * directoryEntry);
  directory.writeUInt32BE(0x00010000, 0);
  [sorted.length, two * 16, Math.log2(two), (sorted.length - two) * 16].forEach((value, i) =>
    directory.writeUInt16BE(value, 4 + 2 * i),
  );
  const bodies: Bytes[] = [];
  let offset = directory.length;
  sorted.forEach(([tag, data], i) => {
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    if (tag === "head") body.writeUInt32BE(0, checksumAdjustment);
    directory.write(tag, header + i * directoryEntry, "latin1");
    [checksum(body), offset, data.length].forEach((value, j) =>
      directory.writeUInt32BE(value, header + i * directoryEntry + 4 + 4 * j),
    );
    bodies.push(body);
    offset += body.length;
  });
  const file = Buffer.concat([directory, ...bodies]);
  const head = directory
    .subarray(header + sorted.findIndex(([tag]) => tag === "head") * directoryEntry)
    .readUInt32BE(8);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + checksumAdjustment);
  return file;
}

/** Offset of `checksumAdjustment` in the table `head`. */
const checksumAdjustment = 8;

function checksum(words: Bytes): number {
  let sum = 0;
  for (let i = 0; i < words.length; i += 4) sum = (sum + words.readUInt32BE(i)) >>> 0;
  return sum;
}
