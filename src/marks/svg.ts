import { attributeValue, type Mark, type Size } from "./mark.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Makes words safe between tags and inside double-quoted attributes. */
export const escape = (words: string): string => words.replace(/[&<>"]/g, (c) => entities[c]!);

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
        .map(([name, value]) => ` ${name}="${escape(attributeValue(value))}"`)
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
