import { flatten } from "../marks/flatten.ts";
import { attributeValue, isHidden, type Leaf, type Mark, type Size } from "../marks/mark.ts";
import { escape } from "../marks/svg.ts";
import type { PlainLook } from "./plain-look.ts";

/** Marks and the place of their top left corner. */
export interface Placed {
  readonly marks: readonly Mark[];
  readonly x: number;
  readonly y: number;
}

/** Writes the words of a text mark; `attrs` are all its attributes, including its look. */
export type WriteWords = (words: string, attrs: Readonly<Record<string, string>>) => string;

/** Words as SVG text, which needs the fonts where it is shown. */
export const asText: WriteWords = (words, attrs) => `<text${written(attrs)}>${escape(words)}</text>`;

/** A standalone SVG file that needs no style sheet. `head` comes first: a title, fonts. */
export function plainSvg(
  size: Size,
  placed: readonly Placed[],
  look: PlainLook,
  {
    head = "",
    words = asText,
    paper,
    ink,
  }: { readonly head?: string; readonly words?: WriteWords; readonly paper: string; readonly ink: string },
): string {
  const { width, height } = size;
  const groups = placed.map(({ marks, x, y }) => {
    const inside = flatten(marks)
      .filter((mark) => !isHidden(mark))
      .map((mark) => plainMark(mark, look, words))
      .join("");
    return x === 0 && y === 0
      ? inside
      : `<g transform="translate(${attributeValue(x)} ${attributeValue(y)})">${inside}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${head}<rect width="${width}" height="${height}" fill="${paper}"/><g font-family="${fonts.text}" font-size="14" font-weight="500" fill="${ink}" style="font-kerning:none;font-variant-numeric:tabular-nums">${groups.join("")}</g></svg>\n`;
}

/** Font families with fallbacks, as attribute values. */
export const fonts = {
  text: "Archivo, Arial, sans-serif",
  display: "'Archivo Display', 'Arial Narrow', sans-serif",
} as const;

function plainMark({ tag, attrs, text }: Leaf, look: PlainLook, words: WriteWords): string {
  const { class: classes = "", ...rest } = attrs;
  const looks = look(tag, String(classes).split(" ").filter(Boolean));
  const all: Record<string, string> = Object.fromEntries(
    Object.entries(rest)
      .filter(([name, value]) => name !== "opacity" || attributeValue(value) !== "1")
      .map(([name, value]) => [name, attributeValue(value)]),
  );
  Object.assign(all, looks);
  if (all["font-family"] !== undefined) all["font-family"] = fonts.display;
  return text === undefined ? `<${tag}${written(all)}/>` : words(text.replaceAll("\u200b", ""), all);
}

const written = (attrs: Readonly<Record<string, string>>): string =>
  Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
