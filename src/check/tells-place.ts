/** Tags of EXIF: the address of the directory of the place, and in it the latitude. */
const gps = 0x8825;
const latitude = 2;

/**
 * Whether a picture's EXIF data tell where it was taken. Some cameras write a directory for the place that holds none;
 * data that cannot be read may tell one.
 */
export function tellsPlace(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString("latin1", 0, 4) === "Exif" ? 6 : 0);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  /** Where a tag's value stands in a directory, whose entries have 12 bytes each. */
  const valueOf = (directory: number, tag: number): number | undefined => {
    for (let i = 0, at = directory + 2; i < short(directory); i++, at += 12) if (short(at) === tag) return at + 8;
    return undefined;
  };
  try {
    const place = valueOf(long(4), gps);
    return place !== undefined && valueOf(long(place), latitude) !== undefined;
  } catch {
    return true;
  }
}
