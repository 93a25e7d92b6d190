import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** The story's icon, public/icon.svg, as a square PNG of `side` pixels; transparent unless a background is given. */
export const drawIcon = (side: number, background?: string): Buffer =>
  Buffer.from(
    new Resvg(readFileSync("public/icon.svg", "utf8"), {
      fitTo: { mode: "width", value: side },
      ...(background === undefined ? {} : { background }),
    })
      .render()
      .asPng(),
  );

/** A PNG of at most 255 pixels a side as an ICO file of one picture, which browsers ask for by name. */
export function asIco(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
