import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sharp, SharpOptions } from "sharp";
import { startOf, type Problem } from "../schemas/problem.ts";
import { photoFile } from "./photo-pairs.ts";
import { tellsPlace } from "./tells-place.ts";

/** What a photo may measure. The page shows 1,440 pixels at most, and the project's history keeps every file for good. */
export const largest = { bytes: 4_000_000, side: 8000 } as const;

const broken = "this is no picture, or it is broken; export it again as JPEG";
const smaller =
  "export it smaller, 2,880 pixels wide as JPEG: the page shows half of that, and the project keeps every file for good";
/** What to do with a picture whose ending is wrong, by what it is. */
const endings: Readonly<Record<string, string>> = {
  jpeg: "call it .jpg",
  png: "call it .png",
  webp: "call it .webp",
  avif: "call it .avif",
};

type Open = (bytes: Buffer, options?: SharpOptions) => Sharp;

/** What is wrong with the pictures of content/photos themselves; `load` gives the reader of pictures. */
export async function checkPictures(
  root: string,
  files: Iterable<string>,
  load: () => Promise<{ readonly default: Open }> = () => import("sharp"),
): Promise<Problem[]> {
  const photos = [...files].filter((file) => photoFile.test(file));
  const [first] = photos;
  if (first === undefined) return [];
  let open: Open;
  try {
    open = (await load()).default;
  } catch (error) {
    const [why = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const message = `sharp, which makes photos smaller, does not run here (${why}); run npm ci, and if that does not help, take the photos out, or build on a machine that sharp names: https://sharp.pixelplumbing.com/install`;
    return [{ ...startOf(first), message }];
  }
  const told = await Promise.all(photos.map(async (file) => [file, await faultOf(root, file, open)] as const));
  return told.flatMap(([file, message]) => (message === undefined ? [] : [{ ...startOf(file), message }]));
}

/** The first thing wrong with a picture, and what to do. */
async function faultOf(root: string, file: string, open: Open): Promise<string | undefined> {
  const { size } = statSync(join(root, file));
  if (size === 0) return broken;
  if (size > largest.bytes)
    return `this photo has ${(size / 1e6).toFixed(1)} MB, and ${largest.bytes / 1e6} MB are the most; ${smaller}`;
  const bytes = readFileSync(join(root, file));
  const reading = open(bytes).metadata();
  const is = await reading.catch(() => undefined);
  if (!is) return broken;
  const format = is.format === "heif" && is.compression === "av1" ? "avif" : is.format;
  if (format !== photoFile.exec(file)![2]!.replace("jpg", "jpeg"))
    return `this is ${format.toUpperCase()}, whatever its ending says; ${endings[format] ?? "export it as JPEG"}`;
  if ((is.pages ?? 1) > 1 || (format === "png" && bytes.includes("acTL")))
    return "this picture moves, and a photo does not; export one frame of it as JPEG";
  if (Math.max(is.width, is.height) > largest.side)
    return `this photo has ${is.width} × ${is.height} pixels, and ${largest.side} on a side are the most; ${smaller}`;
  if ((is.exif && tellsPlace(is.exif)) || /\bGPSLatitude\b/.test(is.xmpAsString ?? ""))
    return "this photo tells where it was taken (GPS) to everyone who gets the project; export it without its location";
  // Reads all of it, so that half a download is told.
  const whole = open(bytes, { failOn: "truncated" }).resize(16).toBuffer();
  return whole.then(
    () => undefined,
    () => broken,
  );
}
