import { attributeValue, type Mark, type Size } from "./mark.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Makes words safe between tags and inside double-quoted attributes. */
export const escape = (words: string): string => words.replace(/[&<>"]/g, (c) => entities[c]!);

const places = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]);

/** A place in a still, where nothing moves: words to half a pixel, shapes to a tenth, since a reader carries every still. */
function atRest(tag: Mark["tag"], name: string, value: number | string): number | string {
  if (typeof value === "string" || !places.has(name)) return value;
  return tag === "text" ? Math.round(value * 2) / 2 : Math.round(value * 10) / 10;
}

/**
 * Marks as SVG elements, one after the other. With `keys`, each carries its key for the
 * patch that follows; without, marks that cannot be seen are left out, which halves a still.
 */
export function writeMarks(marks: readonly Mark[], { keys }: { readonly keys: boolean }): string {
  return marks
    .filter((mark) => keys || attributeValue(mark.attrs["opacity"] ?? 1) !== "0")
    .map((mark) => {
      const attrs = Object.entries(mark.attrs)
        .filter(([name, value]) => keys || name !== "opacity" || attributeValue(value) !== "1")
        .map(([name, value]) => ` ${name}="${escape(attributeValue(keys ? value : atRest(mark.tag, name, value)))}"`)
        .join("");
      const open = `<${mark.tag}${keys ? ` data-key="${escape(mark.key)}"` : ""}${attrs}`;
      return mark.text === undefined ? `${open}/>` : `${open}>${escape(mark.text)}</${mark.tag}>`;
    })
    .join("");
}

/** A frame as one `<svg>`: `attrs` stand on the root (`role`, `aria-labelledby` …), `head` before the marks (`<title>`). */
export function writeSvg(marks: readonly Mark[], size: Size, attrs: Readonly<Record<string, string>> = {}, head = ""): string {
  const rest = Object.entries(attrs).map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  return `<svg viewBox="0 0 ${attributeValue(size.width)} ${attributeValue(size.height)}"${rest}>${head}${writeMarks(marks, { keys: false })}</svg>`;
}
