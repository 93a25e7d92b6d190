import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { checkProject } from "../../src/check/check-project.ts";
import { checkPictures, largest } from "../../src/check/pictures.ts";
import { formatProblem } from "../../src/schemas/problem.ts";
import { described, photoOf } from "./photo-of.ts";
import { smallScenes, smallStory } from "./small-story.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const chapter = "content/chapters/01-round-one.mdx";
const [jpg, yaml] = ["content/photos/port.jpg", "content/photos/port.yaml"];
const good = await photoOf(1600, 1067).jpeg().toBuffer();

type Files = Readonly<Record<string, string | Buffer | undefined>>;

/** The small story with a photo, on disk, with some files otherwise or (undefined) gone. */
function storyWith(other: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "photos-"));
  made.push(folder);
  const shown = smallStory.get(chapter)!.replace("## After", '<Photo id="port" />\n\n## After');
  const files: Files = {
    ...Object.fromEntries(smallStory),
    [chapter]: shown,
    [jpg]: good,
    [yaml]: described,
    ...other,
  };
  for (const [file, holds] of Object.entries(files)) {
    if (holds === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), holds);
  }
  return folder;
}
const told = async (folder: string) =>
  (await checkProject(folder, smallScenes)).map((problem) => formatProblem(problem).replaceAll("\u00a0", " "));

test("a photo with all that it needs has nothing told, in each format", async () => {
  expect(await told(storyWith({}))).toEqual([]);
  for (const [ending, bytes] of [
    ["png", await photoOf(800, 600).png().toBuffer()],
    ["webp", await photoOf(800, 600).webp().toBuffer()],
    ["avif", await photoOf(800, 600).avif({ effort: 0 }).toBuffer()],
    ["jpeg", good],
  ] as const)
    expect(await told(storyWith({ [jpg]: undefined, [`content/photos/port.${ending}`]: bytes })), ending).toEqual([]);
});

/** The description without a field. */
const without = (field: string) => described.replace(new RegExp(`^${field}:.*\n`, "m"), "");
/** The chapter with a passage in place of the photo. */
const chapterWith = (passage: string) => smallStory.get(chapter)!.replace("## After", `${passage}\n\n## After`);

test.each<[string, Files, string[]]>([
  ["no credit", { [yaml]: without("credit") }, [`${yaml}:1:1: "credit" is missing; it must be words`]],
  ["no licence", { [yaml]: without("licence") }, [`${yaml}:1:1: "licence" is missing; it must be words`]],
  ["no text alternative", { [yaml]: without("alt") }, [`${yaml}:1:1: "alt" is missing; it must be words`]],
  ["no caption", { [yaml]: without("caption") }, [`${yaml}:1:1: "caption" is missing; it must be words`]],
  [
    "an empty credit",
    { [yaml]: described.replace('"Photograph: A. Name"', '""') },
    [`${yaml}:3:1: "credit" must not be empty`],
  ],
  [
    "a mistyped field",
    { [yaml]: described.replace("licence", "license") },
    [`${yaml}:4:1: no field "license" here; did you mean "licence"?`],
  ],
  [
    "a source that is nowhere",
    { [yaml]: `${described}source: reuters-lits\n` },
    [`${yaml}:6:9: no source "reuters-lits" in content/sources.yaml; did you mean "reuters-list"?`],
  ],
  [
    "a number typed into its caption",
    { [yaml]: described.replace("worth {list-1}.", "worth US$50 billion.") },
    [
      `${yaml}:2:53: the number 50 is typed by hand; write {list-1} (US$50 billion: Goods on the first list), or {=50} if it is neither fact nor date`,
    ],
  ],
  [
    "a picture without a description",
    { [yaml]: undefined },
    [`${jpg}:1:1: ${yaml} is missing; it holds alt, caption, credit and licence of this photo`],
  ],
  [
    "a description without a picture",
    { [jpg]: undefined },
    [`${yaml}:1:1: this file describes a photo that is not here; put port.jpg (or .png, .webp, .avif) beside it`],
  ],
  [
    "two pictures of one name",
    { "content/photos/port.png": await photoOf(80, 60).png().toBuffer() },
    ["content/photos/port.png:1:1: content/photos/port.jpg has this name too; keep one, or rename it"],
  ],
  [
    "a photo that nothing shows",
    { [chapter]: smallStory.get(chapter)! },
    [`${yaml}:1:1: photo "port" is used nowhere; show it with <Photo>, or delete its two files`],
  ],
  [
    "a photo that only a note to colleagues names",
    { [chapter]: chapterWith('{/* <Photo id="port" /> */}') },
    [`${yaml}:1:1: photo "port" is used nowhere; show it with <Photo>, or delete its two files`],
  ],
  [
    "a mistyped id",
    { [chapter]: chapterWith('<Photo id="prot" />') },
    [`${chapter}:27:12: no photo "prot" in content/photos; did you mean "port"?`],
  ],
  [
    "a photo within a paragraph",
    { [chapter]: chapterWith('See this: <Photo id="port" />') },
    [
      `${chapter}:27:11: <Photo> stands inside a paragraph; put it on a line of its own, with blank lines before and after`,
    ],
  ],
  [
    "a photo in a step",
    { [chapter]: smallStory.get(chapter)!.replace("The court is", '<Photo id="port" />\n\nThe court is') },
    [`${chapter}:12:1: <Photo> stands inside <Step>; move it out, between paragraphs of the chapter`],
  ],
  [
    "a photo taken after the story's day",
    { [yaml]: described.replace("2018-11-08", "2019-03-06") },
    [
      `${chapter}:27:12: "port" was taken on 2019-03-06, after the story's day; put it into <Later when="…"> … </Later>`,
    ],
  ],
  [
    "a picture in Markdown",
    { [chapter]: chapterWith('![A port](port.jpg)\n\n<Photo id="port" />') },
    [
      `${chapter}:27:1: a photo stands in content/photos, with its text alternative, credit and licence; write <Photo id="…" /> (content/README.md, “Show a photograph”)`,
    ],
  ],
  [
    "a picture among the chapters",
    { "content/chapters/port.jpg": good },
    [
      "content/chapters/port.jpg:1:1: nothing reads this file; a photo stands in content/photos, with a .yaml of its name beside it",
    ],
  ],
  [
    "a camera's own name",
    { "content/photos/IMG_1234.JPG": good },
    [
      "content/photos/IMG_1234.JPG:1:1: nothing reads this file; a photo is two files called by its name in small letters, such as port.jpg (or .png, .webp, .avif) and port.yaml",
    ],
  ],
])("%s is told with its place and what to write", async (_, other, says) => {
  expect(await told(storyWith(other))).toEqual(says);
});

test("a photo taken later stands in a <Later>, and its source is used by it", async () => {
  const later = chapterWith('<Later when="6 March 2019">\n\n<Photo id="port" />\n\n</Later>');
  const source = `harbour:\n  publisher: Harbour News\n  title: Ships\n  published: 2019-03-06\n  kind: newspaper\n`;
  const files = {
    [chapter]: later,
    [yaml]: `${described.replace("2018-11-08", "2019-03-06")}source: harbour\n`,
    "content/sources.yaml": smallStory.get("content/sources.yaml")! + source,
  };
  expect(await told(storyWith(files))).toEqual([]);
});

const placed = {
  GPSLatitudeRef: "N",
  GPSLatitude: "36/1 4/1 0/1",
  GPSLongitudeRef: "E",
  GPSLongitude: "120/1 19/1 0/1",
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="36,4.0N"/></rdf:RDF></x:xmpmeta>`;
const moving = sharp([await photoOf(80, 60).png().toBuffer(), await photoOf(80, 60).negate().png().toBuffer()], {
  join: { animated: true },
});
const png = await photoOf(80, 60).png().toBuffer();
const noise = sharp({
  create: {
    width: 3000,
    height: 2000,
    channels: 3,
    noise: { type: "gaussian", mean: 128, sigma: 60 },
    background: "#000",
  },
});
const place =
  "this photo tells where it was taken (GPS) to everyone who gets the project; export it without its location";
const broken = "this is no picture, or it is broken; export it again as JPEG";

test.each<[string, string, Buffer, string]>([
  ["a place in EXIF", "jpg", await photoOf(80, 60).withExif({ IFD3: placed }).jpeg().toBuffer(), place],
  ["a place in the EXIF of WebP", "webp", await photoOf(80, 60).withExif({ IFD3: placed }).webp().toBuffer(), place],
  ["a place in XMP", "jpg", await photoOf(80, 60).withXmp(xmp).jpeg().toBuffer(), place],
  ["PNG called JPEG", "jpg", png, "this is PNG, whatever its ending says; call it .png"],
  ["JPEG called AVIF", "avif", good, "this is JPEG, whatever its ending says; call it .jpg"],
  [
    "GIF called PNG",
    "png",
    await photoOf(80, 60).gif().toBuffer(),
    "this is GIF, whatever its ending says; export it as JPEG",
  ],
  ["a drawing called PNG", "png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), broken],
  ["words called JPEG", "jpg", Buffer.from("A port"), broken],
  ["an empty file", "jpg", Buffer.alloc(0), broken],
  ["half a download", "jpg", good.subarray(0, good.length / 2), broken],
  [
    "moving WebP",
    "webp",
    await moving.webp().toBuffer(),
    "this picture moves, and a photo does not; export one frame of it as JPEG",
  ],
  [
    "a moving PNG",
    "png",
    Buffer.concat([
      png.subarray(0, 33),
      Buffer.from("\0\0\0\x08acTL\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1"),
      png.subarray(33),
    ]),
    "this picture moves, and a photo does not; export one frame of it as JPEG",
  ],
  [
    "too many bytes",
    "jpg",
    await noise.jpeg({ quality: 100 }).toBuffer(),
    "export it smaller, 2,880 pixels wide as JPEG: the page shows half of that, and the project keeps every file for good",
  ],
  [
    "too many pixels",
    "jpg",
    await photoOf(largest.side + 1, 10)
      .jpeg()
      .toBuffer(),
    "this photo has 8001 × 10 pixels, and 8000 on a side are the most",
  ],
])("%s is refused with what to do", async (_, ending, bytes, says) => {
  const file = `content/photos/port.${ending}`;
  const lines = await told(storyWith({ [jpg]: undefined, [file]: bytes }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${file}:1:1: `));
  expect(lines[0]).toContain(says);
});

test("a camera that notes the version of its GPS but no place is not refused", async () => {
  const versioned = await photoOf(80, 60)
    .withExif({ IFD3: { GPSVersionID: "2 3 0 0" } })
    .jpeg()
    .toBuffer();
  expect((await sharp(versioned).metadata()).exif!.length).toBeGreaterThan(50);
  expect(await told(storyWith({ [jpg]: versioned }))).toEqual([]);
});

test("a photo may not be a link to another place", async () => {
  const folder = storyWith({ [jpg]: undefined });
  symlinkSync("/etc/hostname", join(folder, jpg));
  expect(await told(folder)).toEqual([
    `${jpg}:1:1: this is a link to another place, and what lies there would be published; put the file itself here`,
  ]);
});

test("where the reader of pictures does not run, one line says what to do; without photos it is not asked for", async () => {
  const load = () => Promise.reject(new Error("Could not load the module\nfor one-os"));
  expect((await checkPictures(storyWith({}), [jpg, "content/photos/b.png"], load)).map(formatProblem)).toEqual([
    `${jpg}:1:1: sharp, which makes photos smaller, does not run here (Could not load the module); run npm ci, and if that does not help, take the photos out, or build on a machine that sharp names: https://sharp.pixelplumbing.com/install`,
  ]);
  expect(await checkPictures(".", ["content/facts.yaml"], load)).toEqual([]);
});
