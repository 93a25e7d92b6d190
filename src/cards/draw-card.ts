import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Mark } from "../marks/mark.ts";
import { card, cardSvg, type CardWords } from "./card-svg.ts";
import { cached } from "./disk-cache.ts";
import { outlineWords, type PictureFonts } from "./outline-words.ts";
import type { PlainLook } from "./plain-look.ts";
import { asText } from "./plain-svg.ts";

const folder = "node_modules/.cache/cards";
/** Raise it when the same SVG must give another PNG. */
const version = "2";

let read: PictureFonts | undefined;
/** The same bytes each time, which are opened once. */
const fontFiles = () =>
  (read ??= {
    text: readFileSync("src/styles/fonts/archivo.woff2"),
    display: readFileSync("src/styles/fonts/archivo-display.woff2"),
  });

/**
 * A social card as PNG, 1200 by 630. The same words and frame give the same bytes, from the cache after the first time.
 */
export function drawCard(
  words: CardWords,
  frame: readonly Mark[],
  look: PlainLook,
  colours: { readonly paper: string; readonly ink: string },
): Promise<Uint8Array> {
  const files = fontFiles();
  const plain = cardSvg(words, frame, look, colours, asText);
  return cached(folder, [version, files.text, files.display, plain], async () => {
    const svg = cardSvg(words, frame, look, colours, await outlineWords(files, plain));
    return new Resvg(svg, { fitTo: { mode: "width", value: 2 * card.width }, font: { loadSystemFonts: false } })
      .render()
      .asPng();
  });
}
