import sharp, { type Sharp } from "sharp";

/** A picture of a sky over the sea, of a size in pixels, as a camera would give it: with EXIF data. */
export const photoOf = (width: number, height: number): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="a" x2="0" y2="1"><stop stop-color="#357"/><stop offset=".6" stop-color="#fdb"/><stop offset=".6" stop-color="#134"/></linearGradient><path fill="url(#a)" d="M0 0h${width}v${height}H0"/></svg>`,
    ),
  ).withExif({ IFD0: { Model: "Camera One", Copyright: "A. Name" } });

/** What stands beside it. */
export const described = `alt: A container ship leaves a port with {list-1} of goods.
caption: A ship leaves the port with goods worth {list-1}.
credit: "Photograph: A. Name"
licence: CC BY 4.0
date: 2018-11-08
`;
