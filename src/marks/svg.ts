import { flatten } from "./flatten.ts";
import { attributeValue, isHidden, type Attrs, type Leaf, type Mark, type Size } from "./mark.ts";
import { linePath } from "./path.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes words for text and double-quoted attributes. */
export const escape = (words: string): string => words.replace(/[&<>"]/g, (c) => entities[c]!);

const places = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]);

/**
 * A mark as a still writes it, kept short since every reader carries it and nothing moves: full opacity is left out,
 * words are rounded to whole pixels and shapes to tenths, and a line becomes a path, with one attribute instead of
 * four.
 */
function atRest({ tag, key, attrs, text }: Leaf): Leaf {
  const { x1, y1, x2, y2, ...rest } = attrs;
  const path = tag === "line" && !/\bink\b/.test(String(attrs["class"])); // the class would fill a path
  const all: Attrs = path
    ? {
        d: linePath([
          [Number(x1), Number(y1)],
          [Number(x2), Number(y2)],
        ]),
        ...rest,
      }
    : attrs;
  const fine = tag === "text" ? 1 : 10;
  const written = Object.entries(all)
    .filter(([name, value]) => name !== "opacity" || attributeValue(value) !== "1")
    .map(([name, value]) => [
      name,
      typeof value === "number" && places.has(name) ? Math.round(value * fine) / fine : value,
    ]);
  return {
    tag: path ? "path" : tag,
    key,
    attrs: Object.fromEntries(written) as Attrs,
    ...(text === undefined ? {} : { text }),
  };
}

/**
 * Marks as SVG elements, in order. With `keys`, each carries its key for patching; without, groups are flattened and
 * hidden marks left out, which keeps stills small.
 */
export const writeMarks = (marks: readonly Mark[], { keys }: { readonly keys: boolean }): string =>
  keys
    ? marks.map((mark) => writeMark(mark, ` data-key="${escape(mark.key)}"`)).join("")
    : flatten(marks)
        .filter((mark) => !isHidden(mark))
        .map((mark) => writeMark(atRest(mark)))
        .join("");

/** A shift as a value of `transform`. */
export const translate = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `translate(${attributeValue(x)} ${attributeValue(y)})`;

function writeMark(mark: Mark, key = ""): string {
  const attrs = Object.entries(mark.attrs)
    .map(([name, value]) => ` ${name}="${escape(attributeValue(value))}"`)
    .join("");
  const open = `<${mark.tag}${key}${attrs}`;
  if (mark.tag === "g") {
    const transform = mark.shift ? ` transform="${translate(mark.shift)}"` : "";
    return `${open}${transform}>${writeMarks(mark.marks, { keys: true })}</g>`;
  }
  return mark.text === undefined ? `${open}/>` : `${open}>${escape(mark.text)}</${mark.tag}>`;
}

/** A frame as one `<svg>`; `attrs` are the root's (`role`, `aria-label` …). */
export function writeSvg(marks: readonly Mark[], size: Size, attrs: Readonly<Record<string, string>> = {}): string {
  const rest = Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
  return `<svg viewBox="0 0 ${attributeValue(size.width)} ${attributeValue(size.height)}"${rest}>${writeMarks(marks, { keys: false })}</svg>`;
}
